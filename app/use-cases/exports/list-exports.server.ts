import { and, desc, eq, gt } from "drizzle-orm";
import { packages } from "~/db/schema";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";

const MOST = 5;

/** One's own exports that can still be taken, the newest first, each with a link that is good for minutes. */
export async function listExports(ctx: Ctx<"workspace:read">) {
  const mine = and(
    eq(packages.kind, "export"),
    eq(packages.createdBy, ctx.actor),
    gt(packages.bytes, 0),
    gt(packages.expiresAt, ctx.now()),
  );
  const [rows] = await ctx.db.read(
    ctx.db.rows(packages, { where: mine, orderBy: [desc(packages.id)], limit: MOST }),
  );
  return Promise.all(
    rows.map(async ({ id, bytes, createdAt, expiresAt }) => ({
      id,
      bytes,
      createdAt,
      expiresAt,
      token: await packageToken(ctx, id),
    })),
  );
}
