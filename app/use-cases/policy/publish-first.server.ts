import { DOCUMENTS, type DocumentName } from "~/config/policy-version";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { LOCALES } from "~/lib/locale";
import type { Clock } from "~/lib/time";
import { builtEdition } from "~/services/policy/built-edition";
import type { Services } from "~/services/services";
import { withFacts } from "./facts-in-force.server";
import { firstVersion, knownVersions, stampOf } from "./policy-shelf.server";

/** What the operator's workspace is opened with. */
export interface Office {
  /** The operator's own workspace. */
  db: TenantDb;
  now: Clock;
  services: Pick<Services, "company">;
}

/** Publishes the build's words as the first version of each document of which there is none yet. */
export const publishFirst = async (office: Office): Promise<Write[]> =>
  (await Promise.all(DOCUMENTS.map((of) => firstOf(office, of)))).flat();

async function firstOf({ db, now, services }: Office, of: DocumentName): Promise<Write[]> {
  const [known] = await db.read(knownVersions(db, of));
  if (known.length > 0) return [];

  const { versions, texts } = DOCUMENT_TABLES[of];
  const { tenantId: _, ...first } = await firstVersion(services.company, of);
  const said = LOCALES.map(async (locale) => {
    const { content, sections } = await builtEdition(locale, services.company, stampOf(first), of);
    const kept = { content, sections: withFacts(sections) };
    return db.insertOrIgnore(texts, { version: first.version, locale, ...kept });
  });
  return [
    db.insertOrIgnore(versions, { ...first, createdAt: now() }),
    ...(await Promise.all(said)),
  ];
}
