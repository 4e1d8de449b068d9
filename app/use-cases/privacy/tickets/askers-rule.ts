import { answerRules } from "~/config/answer-rules";
import { datesOf, stricterRules } from "~/domain/privacy/deadline";
import { plainDateAt } from "~/lib/zoned-time";
import { requestPage } from "~/words/request-page";
import { say } from "~/words/words";
import { inTwo, namedRules } from "../desk/rule-choices";
import { ruleOfAsker } from "./receive-ticket.server";
import type { TicketCtx } from "./ticket";

/** By when whoever asks now has an answer, why, and which rules they may choose instead. */
export function askersRule(ctx: TicketCtx, chosen: string | null) {
  const at = ctx.now();
  const received = plainDateAt(at, ctx.timeZone);
  const { rule, foundBy } = ruleOfAsker(ctx, chosen, at);
  const here = ruleOfAsker(ctx, null, at).rule;
  const t = say(ctx.locale, requestPage);
  const all = namedRules(ctx.locale, (days) => t("choiceOurs", { days }));
  const allowed = new Set(stricterRules(answerRules, here, received).map(({ id }) => id));
  return {
    law: inTwo(rule.law, ctx.locale),
    days: rule.first.days ?? 0,
    foundBy,
    dueOn: datesOf(rule, received).dueOn,
    chosen: foundBy === "chosen" ? rule.id : "",
    choices: all.filter(({ value }) => allowed.has(value)),
  };
}
