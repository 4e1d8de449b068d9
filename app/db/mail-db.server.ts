import { eq } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { trustTenantId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { workspaceSettings, workspaces } from "./schema";
import { EVERYTHING } from "./scope";
import { TenantDb } from "./tenant-db.server";
import { Trail } from "./trail.server";

/** A workspace that a mail is for. */
export interface Addressed {
  db: TenantDb;
  settings: typeof workspaceSettings.$inferSelect;
  locale: Locale;
  /** IANA */
  timeZone: string;
  /** When everything in it goes; null unless its subscription was ended. */
  purgeAt: EpochMs | null;
}

/** Workspaces across tenants, because only the address of a mail says whose it is. */
export class MailDb {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /** Null when no workspace has this address. */
  async addressedBy(mailToken: string): Promise<Addressed | null> {
    const [found] = await this.#db
      .select({ settings: workspaceSettings, workspace: workspaces })
      .from(workspaceSettings)
      .innerJoin(workspaces, eq(workspaces.tenantId, workspaceSettings.tenantId))
      .where(eq(workspaceSettings.mailToken, mailToken))
      .limit(1);
    if (!found) return null;

    const { settings, workspace } = found;
    const db = new TenantDb(this.#d1, trustTenantId(settings.tenantId), EVERYTHING, new Trail());
    const { locale, timeZone, purgeAt } = workspace;
    return { db, settings, locale, timeZone, purgeAt };
  }
}
