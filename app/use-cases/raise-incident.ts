import { and, eq } from "drizzle-orm";
import { incidents } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { newId } from "~/lib/ids";
import { commit } from "./commit";
import type { Ctx } from "./ctx";

type Incident = typeof incidents.$inferSelect;

/** Files something for a person to look at; not again while the same of the same object is open. */
export async function raiseIncident(
  ctx: Pick<Ctx, "db" | "now" | "ring">,
  { kind, objectId, summary }: Pick<Incident, "kind" | "objectId" | "summary">,
): Promise<void> {
  const all = ctx.db.as(EVERYTHING);
  const same = and(eq(incidents.kind, kind), eq(incidents.objectId, objectId));
  const open = and(eq(incidents.state, "open"), same);
  const [raised] = await all.read(all.count(incidents, { where: open, atMost: 1 }));
  if (raised > 0) return;

  const id = newId("inc", ctx.now());
  const row = { id, createdAt: ctx.now(), kind, objectId, summary, state: "open" as const };
  await commit(ctx, all.insert(incidents, row));
}
