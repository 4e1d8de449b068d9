import { desc, eq } from "drizzle-orm";
import { incidents } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Incident = typeof incidents.$inferSelect;

/** What waits for a person to decide, newest first. */
export async function listIncidents({ db }: Ctx<"incidents:read">): Promise<Incident[]> {
  const [rows] = await db.read(
    db.rows(incidents, {
      where: eq(incidents.state, "open"),
      orderBy: [desc(incidents.id)],
      limit: 100,
    }),
  );
  return rows;
}
