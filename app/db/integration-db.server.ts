import { and, eq, isNull } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { type TenantId, trustTenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { isFormerDoor } from "./former-doors";
import { integrations, workspaces } from "./schema";
import { EVERYTHING } from "./scope";
import { TenantDb } from "./tenant-db.server";
import { Trail } from "./trail.server";

/** A connected source of leads, as its address finds it. */
export interface Connected {
  tenantId: TenantId;
  id: string;
  kind: typeof integrations.$inferSelect.kind;
  secretSealed: string;
  db: TenantDb;
  /** When everything in the workspace goes; null unless its subscription was ended. */
  purgeAt: EpochMs | null;
}

/** Integrations across tenants, because only the token in the address says whose one is. */
export class IntegrationDb {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /** Whether the address was one of a workspace that is no more. */
  wasOfEnded = (tokenHash: string) => isFormerDoor(this.#db, tokenHash);

  /** Null when no source is connected under this token. */
  async connectedBy(tokenHash: string): Promise<Connected | null> {
    const [found] = await this.#db
      .select({ integration: integrations, purgeAt: workspaces.purgeAt })
      .from(integrations)
      .leftJoin(workspaces, eq(workspaces.tenantId, integrations.tenantId))
      .where(and(eq(integrations.tokenHash, tokenHash), isNull(integrations.disconnectedAt)))
      .limit(1);
    if (!found) return null;

    const { id, kind, secretSealed } = found.integration;
    const tenantId = trustTenantId(found.integration.tenantId);
    return {
      purgeAt: found.purgeAt,
      tenantId,
      id,
      kind,
      secretSealed,
      db: new TenantDb(this.#d1, tenantId, EVERYTHING, new Trail()),
    };
  }
}
