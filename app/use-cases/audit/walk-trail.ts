import { and, eq, inArray } from "drizzle-orm";
import { openJob } from "~/db/queries/open-job";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { type Spot, START, type Walk, walkOn } from "~/domain/events/trail";
import type { Ctx } from "../ctx";
import { raising } from "../raise-incident";
import { allEvents } from "./all-events";

/** What a check of a whole trail found. */
export interface Checked {
  checked: number;
  /** The first entry that is not as it was written; null where all are. */
  fault: Spot | null;
  /** The last entry, and its link. */
  end: { id: string; link: string | null } | null;
}

/** As many as one request or one step of a job may read and hash. */
const AT_ONCE = 5_000;

/**
 * Goes on over the trail from where a walk stands, not too far.
 * @returns what was found, at its end or at a fault; before, where to go on.
 */
export async function walkTrail(
  ctx: Pick<Ctx, "db">,
  from: Walk = START,
): Promise<{ checked: Checked } | { walk: Walk }> {
  let walk = from;
  for await (const events of allEvents(ctx, from.lastId ?? "")) {
    walk = await walkOn(walk, events);
    if (walk.fault) break;
    if (walk.checked - from.checked >= AT_ONCE) return { walk };
  }
  const { checked, lastId, link } = walk;
  const fault = walk.fault ?? (await leftEmpty(ctx, walk.emptied));
  return { checked: { checked, fault, end: lastId === null ? null : { id: lastId, link } } };
}

/** While somebody is being erased or sample data is being removed, what says so is still to come. */
async function leftEmpty({ db }: Pick<Ctx, "db">, emptied: Spot | null): Promise<Spot | null> {
  if (!emptied) return null;

  const { type, state } = privacyRequests;
  const erasing = and(eq(type, "erasure"), inArray(state, ["in-progress", "error"]));
  const [open, job] = await db.read(
    db.count(privacyRequests, { where: erasing, atMost: 1 }),
    db.ask(openJob("imports")),
  );
  return open > 0 || job?.type === "sample.removed" ? null : emptied;
}

/** The alert of a trail that is broken. */
export const alertOf = (ctx: Pick<Ctx, "db" | "now">, { fault }: Checked): Write[] =>
  fault
    ? [
        raising(ctx, {
          kind: "audit-broken",
          objectId: fault.id,
          summary: `audit: entry ${fault.index} (${fault.id}) is not as it was written`,
        }),
      ]
    : [];
