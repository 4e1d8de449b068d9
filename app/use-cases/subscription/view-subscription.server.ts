import { isNotNull, isNull } from "drizzle-orm";
import { HISTORY_DAYS } from "~/config/history";
import { holds, privacyRequests, workspaces } from "~/db/schema";
import { datesAfter, lifeOf } from "~/domain/lifecycle/lifecycle";
import { daysLater, instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { keptByContract } from "./purge/count-stores";

/** What is counted no further: more is not gone through one by one anyway. */
const MOST = 100;

/**
 * Where the subscription stands and every date that follows; where it goes on, those of an end today. With it what
 * stands in the way of an end: files on hold, which put it off, and requests that it would answer.
 */
export async function viewSubscription({ db, now }: Ctx<"workspace:read">) {
  const [workspace, held, requests] = await db.read(
    db.one(workspaces, db.tenantId),
    db.count(holds, { where: isNotNull(holds.fileId), atMost: MOST }),
    db.count(privacyRequests, { where: isNull(privacyRequests.closedAt), atMost: MOST }),
  );
  if (!workspace) throw new Error(`no workspace ${db.tenantId}`);
  const life = lifeOf(workspace);
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
    held,
    requests,
    keptUntil: keptByContract(from, zone).until,
    historyUntil: daysLater(purgeAt, HISTORY_DAYS, zone),
  };
}
