import { policyTexts, policyVersions } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { LOCALES } from "~/lib/locale";
import type { Clock } from "~/lib/time";
import { builtEdition } from "~/services/policy/built-edition";
import type { Services } from "~/services/services";
import { firstVersion, knownVersions, stampOf } from "./policy-shelf.server";

/** What the operator's workspace is opened with. */
export interface Office {
  /** The operator's own workspace. */
  db: TenantDb;
  now: Clock;
  services: Pick<Services, "company">;
}

/** Publishes the build's words as the first version of the policy, where there is none yet. */
export async function publishFirst({ db, now, services }: Office): Promise<Write[]> {
  const [versions] = await db.read(knownVersions(db));
  if (versions.length > 0) return [];

  const { tenantId: _, ...first } = await firstVersion(services.company);
  const texts = LOCALES.map(async (locale) => {
    const { content, sections } = await builtEdition(locale, services.company, stampOf(first));
    return db.insertOrIgnore(policyTexts, { version: first.version, locale, content, sections });
  });
  return [
    db.insertOrIgnore(policyVersions, { ...first, createdAt: now() }),
    ...(await Promise.all(texts)),
  ];
}
