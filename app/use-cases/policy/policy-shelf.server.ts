import { and, desc, eq } from "drizzle-orm";
import type { Company } from "~/config/company.server";
import { type DocumentName, firstVersions } from "~/config/policy-version";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import type { policyVersions } from "~/db/schema";
import type { Row, TenantDb } from "~/db/tenant-db.server";
import { comingAt, inForceAt, versionBefore } from "~/domain/policy/policy-version";
import { DUBAI } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { once } from "~/lib/once";
import type { Clock } from "~/lib/time";
import { instantAt } from "~/lib/zoned-time";
import { builtEdition, type Edition } from "~/services/policy/built-edition";
import type { CurrentPolicy } from "~/services/policy/policy-text";

/** A version without its words. */
export type VersionRow = Row<typeof policyVersions>;

/** The policy as people meet it: what holds now, and whether the build's own words say it. */
export interface InForce extends CurrentPolicy, Pick<Edition, "sections"> {
  /** False while the build has other words than those that hold. */
  isBuilt: boolean;
}

/** A version's words, and what is known of it. */
interface Kept extends Edition {
  row: VersionRow;
}

/** How many versions are looked at, the newest first. */
const MOST = 100;

/** The versions that were published, as rows of the operator's own workspace. */
export function knownVersions(db: TenantDb, of: DocumentName) {
  const { versions } = DOCUMENT_TABLES[of];
  return db.rows(versions, { orderBy: [desc(versions.version)], limit: MOST });
}

/** The version that was taken last, whether it is in force yet or not. */
export const lastTaken = (known: readonly VersionRow[]) =>
  known.find(({ state }) => state !== "withdrawn");

/** The exact words of a version. */
export function textOf(db: TenantDb, of: DocumentName, version: number, locale: Locale) {
  const { texts } = DOCUMENT_TABLES[of];
  const where = and(eq(texts.version, version), eq(texts.locale, locale));
  return db.rows(texts, { where, limit: 1 });
}

export type PolicyShelf = ReturnType<typeof policyShelf>;

/**
 * Reads the versions of a document. Before the first was published, the build's words are the first.
 * @param db the operator's own workspace.
 */
export function policyShelf(db: TenantDb, company: () => Company, now: Clock, of: DocumentName) {
  const { versions } = DOCUMENT_TABLES[of];
  const first = () => firstVersion(company(), of);
  const all = once(async () => {
    const [rows] = await db.read(knownVersions(db, of));
    return rows.length > 0 ? rows : [await first()];
  });
  const holding = async () => inForceAt(await all(), now()) ?? (await first());

  /** However long ago it was published: what everybody may know stays where it was. */
  const rowOf = async (version: number) => {
    const row = (await all()).find((one) => one.version === version);
    if (row) return row;
    const where = eq(versions.version, version);
    const [[older]] = await db.read(db.rows(versions, { where, limit: 1 }));
    return older;
  };

  async function edition(version: number, locale: Locale): Promise<Kept | null> {
    const row = await rowOf(version);
    if (!row || !isPublic(row)) return null;

    const [[kept]] = await db.read(textOf(db, of, version, locale));
    if (!kept) return { ...(await builtEdition(locale, company(), stampOf(row), of)), row };
    return { ...kept, sha256: sha256Of(row, locale), row };
  }

  return {
    /** Those that the public may know, the newest first. */
    all: async () => (await all()).filter(isPublic),
    /** The version that this one is compared to. */
    before: async (version: number) => versionBefore((await all()).filter(isPublic), version),
    coming: async () => comingAt(await all(), now()),
    edition,
    /** Which version holds, and the hash of its words: without the words themselves. */
    async held(locale: Locale) {
      const [row, next] = [await holding(), comingAt(await all(), now())];
      const coming = next && { version: next.version, from: next.effectiveAt };
      const { version, effectiveAt: since } = row;
      return { version, since, sha256: sha256Of(row, locale), coming };
    },
    async inForce(locale: Locale): Promise<InForce> {
      const row = await holding();
      const built = await builtEdition(locale, company(), stampOf(row), of);
      const isBuilt = built.sha256 === sha256Of(row, locale);
      const words = isBuilt ? built : ((await edition(row.version, locale)) ?? built);
      const { content: text, sha256, sections } = words;
      return { ...stampOf(row), text, sha256, sections, isBuilt };
    },
  };
}

/** What waits for a second person, and what nobody could see before it was taken back, is not public. */
const isPublic = ({ state, noticesSent, publishedAt }: VersionRow) =>
  state === "announced" ||
  state === "published" ||
  (state === "withdrawn" && (noticesSent > 0 || publishedAt !== null));

export const stampOf = ({ version, effectiveOn }: Pick<VersionRow, "version" | "effectiveOn">) => ({
  version,
  updatedOn: effectiveOn,
});

/** What the trail calls a version of it. */
export const objectKind = (of: DocumentName) =>
  of === "terms" ? "terms-version" : "policy-version";

export const sha256Of = (row: Pick<VersionRow, "sha256En" | "sha256Ar">, locale: Locale) =>
  locale === "ar" ? row.sha256Ar : row.sha256En;

/** The first version: the words of the build that opens the operator's workspace. */
export async function firstVersion(company: Company, of: DocumentName): Promise<VersionRow> {
  const { version, updatedOn } = firstVersions[of];
  const effectiveAt = instantAt(updatedOn, 0, DUBAI);
  const [en, ar] = await Promise.all(
    (["en", "ar"] as const).map((locale) => builtEdition(locale, company, firstVersions[of], of)),
  );
  return {
    tenantId: "",
    id: "pv_first",
    createdAt: effectiveAt,
    version,
    state: "published",
    effectiveOn: updatedOn,
    effectiveAt,
    material: false,
    summary: { en: "The first version.", ar: "الإصدار الأول." },
    sha256En: en?.sha256 ?? "",
    sha256Ar: ar?.sha256 ?? "",
    lawReason: null,
    preparedBy: "system",
    approvedBy: null,
    noticedAt: null,
    noticesSent: 0,
    noticesFailed: 0,
    publishedAt: effectiveAt,
  };
}
