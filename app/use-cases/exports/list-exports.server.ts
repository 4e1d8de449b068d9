import { and, desc, eq, gt } from "drizzle-orm";
import { lastWithheld } from "~/db/queries/last-withheld";
import { openJob } from "~/db/queries/open-job";
import { packages } from "~/db/schema";
import type { Ctx } from "../ctx";
import { isOutdated, packageToken } from "../take-package";
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
  const [rows, making, withheldAt] = await ctx.db.read(
    ctx.db.rows(packages, { where: mine, orderBy: [desc(packages.id)], limit: MOST }),
    ctx.db.ask(openJob(exportKey("all", ctx.actor))),
    ctx.db.ask(lastWithheld()),
  );
  const good = rows.filter((row) => !isOutdated(row, withheldAt));
  const made = await Promise.all(
    good.map(async ({ id, bytes, createdAt, expiresAt }) => ({
      id,
      bytes,
      createdAt,
      expiresAt,
      token: await packageToken(ctx, id),
    })),
  );
  return { made, making: making ? { done: making.done, total: making.total } : null };
}
