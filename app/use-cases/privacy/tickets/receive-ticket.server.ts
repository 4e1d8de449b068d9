import { answerRules, ourRule } from "~/config/answer-rules";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { ATTEMPTS } from "~/domain/identity/attempts";
import { answerRuleFor } from "~/domain/privacy/deadline";
import type { TicketForm } from "~/domain/privacy/ticket.form";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { commit } from "../../commit";
import { newJob } from "../../jobs";
import { CHILD, dueOnOf } from "../desk/rule-of-request";
import { stepOf } from "../desk/steps";
import { addressesIn, representedIn } from "./represented";
import { type AskedWith, addressHashOf, sealAsked, type TicketCtx, ticketToken } from "./ticket";

/** The rule of whoever asks now, and how it was found. */
export const ruleOfAsker = (
  { place, timeZone }: Pick<TicketCtx, "place" | "timeZone">,
  chosen: string | null,
  at: EpochMs,
) =>
  answerRuleFor({
    rules: answerRules,
    ours: ourRule,
    chosen,
    place,
    received: plainDateAt(at, timeZone),
  });

/**
 * Keeps what somebody from outside asks, and does the rest by a job: whether anybody knows the address changes
 * nothing of what is done before the answer. Refuses `not-an-email` and `not-a-phone`, of the person asked for as
 * `person-not-an-email` and `person-not-a-phone`, and `too-many-attempts`.
 * @returns the last part of the request's own address.
 */
export async function receiveTicket(ctx: TicketCtx, form: TicketForm) {
  const addresses = addressesIn(form);
  if (!addresses.ok) return addresses;
  const person = representedIn(form);
  if (!person.ok) return person;
  const from = { key: `requestFrom:${ctx.addressHash}`, policy: ATTEMPTS.requestFrom };
  const waitMs = await ctx.attempts.count(ctx.now(), from);
  if (waitMs > 0) return { ...refuse("too-many-attempts"), retryAfterS: Math.ceil(waitMs / 1_000) };

  const asked = {
    ...addresses.value,
    details: form.details ?? null,
    by: form.by,
    // Of a report that names somebody, the address is of whoever writes.
    ...(person.value && { person: person.value, isWriters: form.by === "child" }),
    locale: ctx.locale,
  };
  const { id, writes } = await receiving(ctx, form, asked, ctx.now());
  await commit(ctx, ...writes);
  return accept(await ticketToken(ctx.services, id));
}

type Receiving = Pick<TicketCtx, "db" | "actor" | "now" | "timeZone" | "services" | "place">;

/** The writes that put a request on our own desk, whose days count from `askedAt`, and send its code. */
export async function receiving(
  ctx: Receiving,
  form: TicketForm,
  asked: AskedWith,
  askedAt: EpochMs,
  door: "form" | "mail" = "form",
) {
  const id = newId("pr", ctx.now());
  const job = newJob(ctx, "request.received", { requestId: id });
  const writes: Write[] = [
    ctx.db.insert(privacyRequests, {
      ...(await rowOf(ctx, id, form, asked, askedAt)),
      door,
    }),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    job.write,
  ];
  return { id, writes };
}

async function rowOf(
  ctx: Receiving,
  id: string,
  form: TicketForm,
  asked: AskedWith,
  createdAt: EpochMs,
) {
  const { rule, foundBy } = ruleOfAsker(ctx, form.rule ?? null, createdAt);
  const type = form.by === "child" ? ("erasure" as const) : form.type;
  const objection = type === "objection" ? (form.purpose ?? "any") : null;
  const purpose = form.by === "child" ? CHILD : objection;
  return {
    ...{ id, createdAt, type, purpose, state: "received" as const },
    subjectHash: await addressHashOf(ctx.services, asked.email ?? asked.phone ?? ""),
    dueOn: dueOnOf({ createdAt, ruleId: rule.id, type, purpose }, ctx.timeZone),
    ...{ ruleId: rule.id, ruleFoundBy: foundBy, country: ctx.place?.country ?? null },
    createdBy: ctx.actor,
    asked: await sealAsked(ctx.services, id, asked),
  };
}
