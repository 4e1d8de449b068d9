import { and, desc, eq, gt } from "drizzle-orm";
import { openJob } from "~/db/queries/open-job";
import { packages } from "~/db/schema";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";
import { exportKey } from "./request-export.server";

const MOST = 5;

/**
 * One's own exports that can still be taken, the newest first, each with a link that is good for minutes; and how far
 * one of everything is that is being made.
 */
export async function listExports(ctx: Ctx<"workspace:read">) {
  const mine = and(
    eq(packages.kind, "export"),
    eq(packages.createdBy, ctx.actor),
    gt(packages.bytes, 0),
    gt(packages.expiresAt, ctx.now()),
  );
  const [rows, making] = await ctx.db.read(
    ctx.db.rows(packages, { where: mine, orderBy: [desc(packages.id)], limit: MOST }),
    ctx.db.ask(openJob(exportKey("all", ctx.actor))),
  );
  const made = await Promise.all(
    rows.map(async ({ id, bytes, createdAt, expiresAt }) => ({
      id,
      bytes,
      createdAt,
      expiresAt,
      token: await packageToken(ctx, id),
    })),
  );
  return { made, making: making ? { done: making.done, total: making.total } : null };
}
