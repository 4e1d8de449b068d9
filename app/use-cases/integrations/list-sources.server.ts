import { desc, isNull } from "drizzle-orm";
import { integrations } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Source = typeof integrations.$inferSelect;

/** The sources that are connected, newest first. */
export async function listSources({ db }: Ctx<"integrations:read">): Promise<Source[]> {
  const [rows] = await db.read(
    db.rows(integrations, {
      where: isNull(integrations.disconnectedAt),
      orderBy: [desc(integrations.id)],
      limit: 100,
    }),
  );
  return rows;
}

export async function getSource({ db }: Ctx<"integrations:read">, id: string) {
  const [source] = await db.read(db.one(integrations, id, isNull(integrations.disconnectedAt)));
  return source;
}
