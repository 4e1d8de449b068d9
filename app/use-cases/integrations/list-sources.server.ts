import { desc, isNull } from "drizzle-orm";
import { integrations } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Source = typeof integrations.$inferSelect;

/** Reads the sources that are connected, newest first. */
export const connectedSources = ({ db }: Ctx<"integrations:read">) =>
  db.rows(integrations, {
    where: isNull(integrations.disconnectedAt),
    orderBy: [desc(integrations.id)],
    limit: 100,
  });

/** The sources that are connected, newest first. */
export async function listSources(ctx: Ctx<"integrations:read">): Promise<Source[]> {
  const [rows] = await ctx.db.read(connectedSources(ctx));
  return rows;
}
