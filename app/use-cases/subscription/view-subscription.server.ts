import { HISTORY_DAYS } from "~/config/history";
import { datesAfter } from "~/domain/lifecycle/lifecycle";
import { daysLater, instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { keptByContract } from "./purge/count-stores";
import { readLife } from "./read-life";

/** Where the subscription stands and every date that follows; where it goes on, those of an end today. */
export async function viewSubscription({ db, now }: Ctx<"workspace:read">) {
  const { workspace, life } = await readLife(db);
  const zone = workspace.timeZone;
  const from = life.purgeAt === null ? instantAt(plainDateAt(now(), zone), 0, zone) : life.since;
  const { notices, purgeAt: planned } = datesAfter(from, zone);
  const purgeAt = life.purgeAt ?? planned;
  return {
    state: life.state,
    since: life.since,
    lastNotice: life.lastNotice,
    notices,
    purgeAt,
    keptUntil: keptByContract(from, zone).until,
    historyUntil: daysLater(purgeAt, HISTORY_DAYS, zone),
  };
}
