import { desc, eq } from "drizzle-orm";
import { privacyRequests } from "~/db/schema";
import { asksToStop } from "~/domain/contacts/objections";
import { ATTEMPTS } from "~/domain/identity/attempts";
import type { OwnRequestForm } from "~/domain/privacy/own-request.form";
import { isAtOnce, isClosed } from "~/domain/privacy/request-states";
import { sameWords } from "~/domain/privacy/same-words";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import { record } from "../../events";
import { openOf } from "../desk/begin";
import { dueOnOf } from "../desk/rule-of-request";
import { type RequestRow, stepOf } from "../desk/steps";
import { ownNewsStopped } from "../objections/stop-own-news";
import { ownSurveysStopped } from "../objections/stop-own-surveys";
import { tellOfficers } from "../tickets/hand-on.server";
import { lateAnswer } from "../tickets/late-answer";
import { ruleOfAsker } from "../tickets/receive-ticket.server";
import { openAsked, sealAsked, type TicketCtx, ticketToken } from "../tickets/ticket";
import { type Account, type AskedByAccount, accountHash } from "./account-ctx";

const MOST_SHOWN = 20;
const MOST_TAKEN_ALONG = 500;
/** Open ones among which the same in the same words is looked for. */
const MOST_COMPARED = 20;

/** What an account asked of us, the newest first: its clock, where it stands, and the answer. */
export async function viewOwnRequests(ctx: TicketCtx, userId: string, most = MOST_SHOWN) {
  const { db, services } = ctx;
  const subjectHash = await accountHash(services, userId);
  const [rows] = await db.read(
    db.rows(privacyRequests, {
      where: eq(privacyRequests.subjectHash, subjectHash),
      orderBy: [desc(privacyRequests.id)],
      limit: most,
    }),
  );
  return Promise.all(rows.map((row) => shown(ctx, row)));
}

async function shown(ctx: TicketCtx, row: RequestRow) {
  const { id, type, purpose, state, createdAt, dueOn, extendedTo, closedAt, answer } = row;
  const asked = await openAsked(ctx.services, row);
  return {
    ...{ id, type, purpose, createdAt, closedAt, answer, details: asked?.details ?? null },
    dueOn: extendedTo ?? dueOn,
    standing: isClosed(state) ? state : ("inWork" as const),
    token: await ticketToken(ctx.services, id),
    late: lateAnswer(ctx, row),
  };
}

/** The same as whoever takes their data along has it. */
export const requestsHeld = async (ctx: TicketCtx, userId: string) =>
  (await viewOwnRequests(ctx, userId, MOST_TAKEN_ALONG)).map(heldOfRequest);

type Shown = Awaited<ReturnType<typeof shown>>;

/** What is held of a request: without the way to its page, and what follows from its day. */
export const heldOfRequest = ({ token: _, late: __, ...held }: Shown) => held;

/**
 * Somebody who is signed in asks something of us: nobody has to ask who they are. The same in the same words is not
 * asked for twice while it is open. Refuses `too-many-attempts`.
 */
export async function askOwnRequest(ctx: TicketCtx, account: Account, form: OwnRequestForm) {
  const { userId } = account;
  const from = { key: `requestFrom:account.${userId}`, policy: ATTEMPTS.mailedRequests };
  const waitMs = await ctx.attempts.count(ctx.now(), from);
  if (waitMs > 0) return { ...refuse("too-many-attempts"), retryAfterS: Math.ceil(waitMs / 1_000) };
  const hash = await accountHash(ctx.services, userId);
  const before = await askedBefore(ctx, hash, form);
  if (before) return accept(before.id);

  const row = await rowOf(ctx, account, hash, form);
  const { id } = row;
  await commit(
    ctx,
    ctx.db.insert(privacyRequests, row),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    stepOf(ctx, id, { act: "accept", from: "received", to: "accepted" }),
    ...record(ctx, { type: "privacy.request.created", object: ["privacy-request", id] }),
    ...(isAtOnce(row.type, row.purpose) ? await ownNewsStopped(ctx, row) : []),
    ...(asksToStop(row.type) ? await ownSurveysStopped(ctx, row) : []),
  );
  await tellOfficers(ctx, row);
  return accept(id);
}

async function askedBefore(
  ctx: TicketCtx,
  hash: string,
  form: OwnRequestForm,
): Promise<RequestRow | undefined> {
  const [open] = await ctx.db.read(
    ctx.db.rows(privacyRequests, { where: openOf(hash, form.type), limit: MOST_COMPARED }),
  );
  for (const one of open.filter(({ purpose }) => purpose === purposeOf(form))) {
    const asked = await openAsked(ctx.services, one);
    if (sameWords(asked?.details ?? null, form.details ?? null)) return one;
  }
  return undefined;
}

const purposeOf = ({ type, purpose }: OwnRequestForm) =>
  type === "objection" ? (purpose ?? "any") : null;

async function rowOf(
  ctx: TicketCtx,
  { userId, name, email, locale }: Account,
  subjectHash: string,
  form: OwnRequestForm,
) {
  const createdAt = ctx.now();
  const id = newId("pr", createdAt);
  const { rule, foundBy } = ruleOfAsker(ctx, null, createdAt);
  const dated = { createdAt, ruleId: rule.id, type: form.type, purpose: purposeOf(form) };
  const asked: AskedByAccount = {
    ...{ email, phone: null, details: form.details ?? null, by: "self", locale },
    account: { userId, name },
  };
  return {
    ...dated,
    ...{ id, subjectHash, state: "accepted" as const, door: "account" as const },
    dueOn: dueOnOf(dated, ctx.timeZone),
    ...{ ruleFoundBy: foundBy, country: ctx.place?.country ?? null },
    createdBy: ctx.actor,
    verifiedAt: createdAt,
    asked: await sealAsked(ctx.services, id, asked),
  };
}
