import { desc } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { acrossTenantsAsked } from "~/db/queries/operator/support";
import { supportGrants, supportViews } from "~/db/schema";
import { standingOf } from "~/domain/support/support";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";

const MOST_GRANTS = 500;

/** Who of the operator's asked to look at this workspace, the newest first, and how each request stands. */
export async function listGrants(ctx: Ctx<"support:read">) {
  const { db, now } = ctx;
  const nameOf = ownerNames(ctx);
  const [rows] = await db.read(db.rows(supportGrants, { orderBy: [desc(supportGrants.id)] }));
  return rows.map(({ tenantId: _, decidedBy, endedBy, operatorId: __, ...row }) => ({
    ...row,
    standing: standingOf(row, now()),
    decidedBy: nameOf(decidedBy),
    endedBy: nameOf(endedBy),
  }));
}

/** The same for the operator's staff: what they asked for, wherever. */
export async function listAsked({ db, now }: Ctx<"support:ask">) {
  const [rows] = await db.read(db.ask(acrossTenantsAsked()));
  return rows.map(
    ({ id, createdAt, slug, workspaceName, operatorName, reason, scope, ...row }) => ({
      id,
      createdAt,
      slug,
      workspaceName,
      operatorName,
      reason,
      scope,
      endsAt: row.endsAt,
      standing: standingOf({ createdAt, ...row }, now()),
    }),
  );
}

/** Every page of the workspace that the operator's staff were shown, the newest first, and why they were let in. */
export async function listViews({ db }: Ctx<"audit:read">, cursor: string | null) {
  const [{ rows, nextCursor }, grants] = await db.read(
    db.page(supportViews, { cursor: parseCursor(cursor) }),
    db.rows(supportGrants, { orderBy: [desc(supportGrants.id)], limit: MOST_GRANTS }),
  );
  const reasonOf = new Map(grants.map(({ id, reason }) => [id, reason]));
  return {
    nextCursor,
    views: rows.map(({ id, createdAt, operatorName, path, grantId }) => ({
      id,
      at: createdAt,
      operatorName,
      path,
      grantId,
      reason: reasonOf.get(grantId) ?? "",
    })),
  };
}
