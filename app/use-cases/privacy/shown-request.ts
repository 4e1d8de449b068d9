import { authoritiesFor } from "~/config/authorities";
import { answerDays } from "~/domain/privacy/answer-days";
import { actsOfDesk, isOursToAnswer } from "~/domain/privacy/ours-to-answer";
import { requestNumber } from "~/domain/privacy/request-number";
import { isAtOnce } from "~/domain/privacy/request-states";
import type { Language } from "~/lib/locale";
import type { Ctx } from "../ctx";
import { isGone } from "./certificate";
import { isOfNobody } from "./desk/name-record.server";
import { inTwo } from "./desk/rule-choices";
import { answerRule, CHILD, extensionOf, HOUSE_RULE } from "./desk/rule-of-request";
import { isWaiting } from "./desk/steps";
import type { DeskRequest } from "./view-desk.server";

/** What a page shows of a request: the link to a package only to whoever may open it. */
export const shownRequest = (
  { now, timeZone, settings, locale }: Pick<Ctx, "now" | "timeZone" | "settings" | "locale">,
  request: DeskRequest,
  mayOpen: boolean,
) => ({
  id: request.id,
  number: requestNumber(request.id, request.ticketId),
  type: request.type,
  state: request.job?.state === "failed" ? ("error" as const) : request.state,
  name: request.name,
  asker: request.asker,
  isConfirmed: request.verifiedAt !== null,
  isToBeCalled: request.ticketId !== null && request.verifiedAt === null && isWaiting(request),
  isErased: isErased(request),
  subjectHash: request.subjectHash,
  createdAt: request.createdAt,
  contactId: request.contactId,
  jobId: request.jobId,
  purpose: request.purpose,
  isOfNobody: isOfNobody(request),
  details: request.details,
  answer: request.answer,
  refusedUnder: request.refusedUnder,
  ...(request.state === "refused" && authoritiesFor(request, settings.establishment)),
  acts: actsOfDesk(request),
  isOthers: request.closedAt === null && !isOursToAnswer(request),
  dueOn: request.dueOn,
  extendedTo: request.extendedTo,
  extension: request.extendedTo ? null : extensionOf(request, timeZone),
  rule: ruleFacts(request, locale),
  days: answerDays(
    { createdAt: request.createdAt, dueOn: request.extendedTo ?? request.dueOn },
    now(),
    timeZone,
  ),
  closedAt: request.closedAt,
  certificateId: request.certificateId,
  packageToken: mayOpen ? request.packageToken : null,
  done: request.job?.done ?? 0,
  total: request.job?.total ?? null,
  gone: Object.entries(request.counts ?? {})
    .filter(([store]) => isGone(store))
    .map(([store, count]) => ({ store, count })),
});

/** Who asked the company itself is no contact in the first place: only a certificate says that they were erased. */
const TO_US: ReadonlySet<string> = new Set(["form", "mail", "account"]);

const isErased = ({ contactId, certificateId, door, purpose }: DeskRequest) =>
  contactId === null && (certificateId !== null || !(TO_US.has(door) || purpose === CHILD));

/** A law that no place and no person named, and that is not the workspace's own, somebody chose at the desk. */
const howFound = (ruleId: string, foundBy: string) =>
  foundBy === "workspace" && ruleId !== HOUSE_RULE ? "desk" : foundBy;

/** Which rule the date is by, and how it was found. */
export function ruleFacts(
  {
    type,
    purpose,
    ruleId,
    ruleFoundBy,
  }: Pick<DeskRequest, "type" | "purpose" | "ruleId" | "ruleFoundBy">,
  language: Language,
) {
  const { law, first } = answerRule(ruleId);
  const facts = { isAtOnce: isAtOnce(type, purpose), foundBy: howFound(ruleId, ruleFoundBy) };
  return purpose === CHILD
    ? { ...facts, law: null, days: 3 }
    : { ...facts, law: inTwo(law, language), days: first.days ?? 0 };
}
