import { HISTORY_DAYS } from "~/config/history";
import { datesAfter } from "~/domain/lifecycle/lifecycle";
import { daysLater } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { keptByContract } from "./purge/count-stores";
import { readLife } from "./read-life";

/** Where the subscription stands and every date that follows; where it goes on, those of an end now. */
export async function viewSubscription({ db, now }: Ctx<"workspace:read">) {
  const { workspace, life } = await readLife(db);
  const zone = workspace.timeZone;
  const { notices, purgeAt } = datesAfter(life.purgeAt === null ? now() : life.since, zone);
  return {
    state: life.state,
    since: life.since,
    lastNotice: life.lastNotice,
    notices,
    purgeAt,
    keptUntil: keptByContract(life.purgeAt === null ? now() : life.since, zone).until,
    historyUntil: daysLater(purgeAt, HISTORY_DAYS, zone),
  };
}
