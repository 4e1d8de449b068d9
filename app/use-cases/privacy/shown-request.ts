import { answerDays } from "~/domain/privacy/answer-days";
import type { Ctx } from "../ctx";
import { isGone } from "./certificate";
import type { DeskRequest } from "./view-desk.server";

/** What a page shows of a request: the link to a package only to whoever may open it. */
export const shownRequest = (
  { now, timeZone }: Pick<Ctx, "now" | "timeZone">,
  request: DeskRequest,
  mayOpen: boolean,
) => ({
  id: request.id,
  type: request.type,
  state: request.job?.state === "failed" ? ("error" as const) : request.state,
  name: request.name,
  subjectHash: request.subjectHash,
  createdAt: request.createdAt,
  dueOn: request.dueOn,
  days: answerDays(request, now(), timeZone),
  closedAt: request.closedAt,
  certificateId: request.certificateId,
  packageToken: mayOpen ? request.packageToken : null,
  done: request.job?.done ?? 0,
  total: request.job?.total ?? null,
  gone: Object.entries(request.counts ?? {})
    .filter(([store]) => isGone(store))
    .map(([store, count]) => ({ store, count })),
});
