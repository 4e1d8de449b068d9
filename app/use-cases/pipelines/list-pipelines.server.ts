import { pipelines } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Pipeline = typeof pipelines.$inferSelect;

/** A workspace has a handful; they are never paged. */
const MOST_PIPELINES = 100;

/** The pipelines in use, in their order. */
export async function listPipelines({ db }: Ctx<"pipelines:read">): Promise<Pipeline[]> {
  const [all] = await db.read(db.rows(pipelines, { limit: MOST_PIPELINES }));
  return all.filter(({ archivedAt }) => !archivedAt).sort((a, b) => a.position - b.position);
}
