import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { readCompany } from "~/config/company.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { PERMISSIONS, type Permission } from "~/config/permissions";
import type { DocumentName } from "~/config/policy-version";
import { subProcessorsOf } from "~/config/subprocessors";
import { IdentityDb } from "~/db/identity-db.server";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import { workspaceSettings } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { trustTenantId, trustUserId } from "~/lib/ids";
import { type Ctx, grant } from "~/use-cases/ctx";
import { openOffice } from "../../workers/office";
import { testServices } from "./services";

/** Noon in Dubai on 1 December 2026. */
export const DECEMBER = Date.UTC(2026, 11, 1, 8);

/** The company under another name: what a material change of a document says. */
const NAMED = { ...readCompany({}), legalName: "Another Name FZ-LLC (sample)" };
export const RENAMED = { ...NAMED, names: { en: NAMED, ar: NAMED } };
export const MATERIAL = {
  effectiveOn: "2026-12-31",
  kind: "material" as const,
  summaryEn: "The company has another name.",
  summaryAr: "للشركة اسم آخر.",
  lawReason: null,
};

/** The operator's workspace, opened; `as` gives what one of its staff may do with. */
export async function anOffice(company = readCompany({})) {
  const vendors = subProcessorsOf({ mailHost: "mail.provider.example", workersAi: true });
  const clock = { at: DECEMBER };
  const now = () => clock.at;
  const world = testServices(now);
  const services = { ...world.services, company };
  const db = new TenantDb(env.DB, OPERATOR_TENANT);
  await openOffice({ db, now, services, vendors });
  const [[settings]] = await db.read(db.rows(workspaceSettings, { limit: 1 }));
  if (!settings) throw new Error("the office has no settings");

  const rung: string[] = [];
  const as = (actor: string, changes: Partial<typeof services> = {}): Ctx<Permission> => ({
    granted: grant(...PERMISSIONS),
    db,
    actor,
    viewer: { userId: actor, teamId: null },
    settings,
    locale: "en",
    timeZone: "Asia/Dubai",
    now,
    services: { ...services, ...changes },
    ring: async (jobId) => void rung.push(jobId),
  });
  return { ...world, vendors, db, clock, as, services, rung, identity: new IdentityDb(env.DB) };
}

/** Makes the words under which a version was published others than the build's, as they were before a new build. */
export async function wordedBefore(
  db: TenantDb,
  of: DocumentName,
  version: number,
  change: (text: string) => string,
) {
  const { versions, texts } = DOCUMENT_TABLES[of];
  const [kept] = await db.read(db.rows(texts, { where: eq(texts.version, version) }));
  for (const { locale, sections, content } of kept) {
    const its = and(eq(texts.version, version), eq(texts.locale, locale));
    const clausesOf = (clauses: (typeof sections)[number]["clauses"]) =>
      clauses.map((clause) => ({ ...clause, text: change(clause.text) }));
    const worded = sections.map((one) => ({ ...one, clauses: clausesOf(one.clauses) }));
    await db.commit(db.update(texts, { content: change(content), sections: worded }, its));
  }
  await db.commit(
    db.update(versions, { sha256En: "of other words" }, eq(versions.version, version)),
  );
}

/** People with an account, each in a workspace of their own. */
export async function people(names: readonly string[]) {
  const db = new IdentityDb(env.DB);
  const at = { createdAt: DECEMBER, updatedAt: DECEMBER };
  for (const name of names) {
    const userId = trustUserId(`us_${name}`);
    const tenantId = trustTenantId(`ws_${name}`);
    await db.commit(
      db.addUser({
        id: userId,
        name,
        email: `${name}@marina.example`,
        emailVerified: true,
        locale: name.startsWith("ar") ? "ar" : "en",
        ...at,
      }),
      db.addWorkspace(tenantId, { id: tenantId, name, slug: name, createdAt: DECEMBER }),
      db.addMembership(tenantId, { id: `mb_${name}`, userId, role: "owner", createdAt: DECEMBER }),
    );
  }
}
