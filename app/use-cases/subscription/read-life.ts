import { workspaces } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { lifeOf } from "~/domain/lifecycle/lifecycle";

/** The workspace's own row, and where its subscription stands. Throws where there is none. */
export async function readLife(db: TenantDb) {
  const [workspace] = await db.read(db.one(workspaces, db.tenantId));
  if (!workspace) throw new Error(`no workspace ${db.tenantId}`);
  return { workspace, life: lifeOf(workspace) };
}
