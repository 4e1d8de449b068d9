import { authoritiesFor } from "~/config/authorities";
import type { TableName } from "~/db/inventory";
import {
  acrossTenantsAnswers,
  acrossTenantsPartsOf,
  type PartOfTicket,
} from "~/db/queries/operator/tickets";
import { certificates, privacyRequests } from "~/db/schema";
import { isWithOthers } from "~/domain/privacy/ours-to-answer";
import { isClosed, isGranted } from "~/domain/privacy/request-states";
import { CODE_TRIES } from "~/domain/privacy/ticket.form";
import { accept, refuse } from "~/lib/result";
import { toIso } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import { commit } from "../../commit";
import { record } from "../../events";
import { takePackage } from "../../take-package";
import { givenColumns } from "../access/subject-data";
import { isWaiting, type RequestRow } from "../desk/steps";
import { extensionReason } from "../desk/view-steps.server";
import { ruleFacts } from "../shown-request";
import { heldOf, knownAddress } from "./held-of-asker";
import { type Gone, keptAnswers } from "./kept-answers";
import { lateAnswer } from "./late-answer";
import { type OwnOutcome, ownOutcome } from "./own-outcome";
import { endOf } from "./pages-of-clocks";
import {
  type AskedWith,
  isForThemselves,
  isStoppedAtOnce,
  mayBeTakenBack,
  openAsked,
  type TicketCtx,
  ticketToken,
} from "./ticket";

/** What whoever asked sees at the request's own address; undefined where there is none. */
export async function viewTicket(ctx: TicketCtx, id: string) {
  const [ticket, parts, { parts: many, waiting }, why, said] = await ctx.db.read(
    ctx.db.one(privacyRequests, id),
    ctx.db.ask(acrossTenantsAnswers(id, ctx.now())),
    ctx.db.ask(acrossTenantsPartsOf(id)),
    extensionReason(ctx.db, id),
    ownOutcome(ctx.db, id),
  );
  if (!ticket) return undefined;
  const told = [...parts, ...(await keptAnswers(ctx, ticket))].filter(mayRead(ticket));
  const { type, purpose, state, createdAt, dueOn, extendedTo, codesSent } = ticket;
  const given = await openAsked(ctx.services, ticket);
  const answers = [...ownAnswer(outcomeOf(ticket, said), told, why), ...told.map(answerOf)].filter(
    isAnswer(ticket),
  );
  const isAnswered = many > 0 && waiting === 0;
  const endsOn = lastDayOf(ticket, told);
  const standing = standingOf(ticket, isAnswered || (isClosed(state) && told.length > 0), given);
  return {
    ...{ id, type, purpose, state, createdAt, dueOn, extendedTo, endsOn },
    late: waiting > 0 || state !== "forwarded" ? lateOf(ctx, ticket, endsOn) : null,
    isStopped: standing.standing === "onItsWay" && isStoppedAtOnce(ticket, given),
    answeredAt: standing.standing === "answered" ? lastOf(answers) : ticket.closedAt,
    rule: ruleFacts(ticket, ctx.locale),
    ...standing,
    hasCode: hasCode(state, given),
    isClosed: isClosed(state),
    isLocked: ticket.codeTries >= CODE_TRIES,
    isCodeSent: codesSent > 0,
    ...(await openedFacts(ctx, ticket, given)),
    answers,
  };
}

/** The one day that holds: the latest that somebody who still owes an answer gave themselves, or the first. */
const lastDayOf = (
  ticket: RequestRow,
  told: readonly Pick<RequestRow, "extendedTo" | "closedAt">[],
) =>
  told.reduce(
    (last, { extendedTo, closedAt }) =>
      closedAt === null && extendedTo && extendedTo > last ? extendedTo : last,
    endOf(ticket),
  );

/** What we owe ourselves has a day of its own, whatever others gave themselves. */
const lateOf = (ctx: TicketCtx, ticket: RequestRow, endsOn: PlainDate) =>
  lateAnswer(ctx, ticket, isWithOthers(ticket) ? endsOn : endOf(ticket));

/** When the last of them answered. */
const lastOf = (answers: readonly { closedAt: number | null }[]) =>
  answers.reduce<number | null>(
    (last, { closedAt }) => Math.max(last ?? 0, closedAt ?? 0) || null,
    null,
  );

/** What is shown only to whoever showed that the address is theirs. */
async function openedFacts(ctx: TicketCtx, ticket: RequestRow, given: AskedWith | null) {
  const { verifiedAt, joinedTo, counts } = ticket;
  const isVerified = verifiedAt !== null;
  const asked = isVerified ? given : null;
  return {
    isVerified,
    joinedTo: joinedTo && (await ticketToken(ctx.services, joinedTo)),
    // How much there was says whether the address was known.
    erased: isVerified ? Object.values(counts ?? {}).reduce((sum, n) => sum + n, 0) : 0,
    isOursReady: asked !== null && (await givenOf(ctx, ticket, asked)).length > 0,
  };
}

/** Our own part of it as it was answered, though others have theirs still to answer, or ended it. */
function outcomeOf(ticket: RequestRow, said: OwnOutcome | null): RequestRow {
  const isLeft = ticket.state === "forwarded" || ticket.state === "done";
  return said && isLeft ? { ...ticket, state: said.state, closedAt: said.at } : ticket;
}

/** What we ourselves have to say, besides those who answered. */
function ownAnswer(ticket: RequestRow, told: readonly unknown[], why: string | null) {
  const { state, answer, certificateId, verifiedAt } = ticket;
  const isBare = state === "done" && answer === null && certificateId === null;
  const mayKnow = verifiedAt !== null || isClosed(state);
  return mayKnow && !(isBare && told.length > 0)
    ? // That others need longer is no news of ours.
      [answerOf({ ...ticket, ...OURSELVES, why, extendedTo: why && ticket.extendedTo })]
    : [];
}

/**
 * An answer is for whoever showed that the address is theirs: by a code, or to the workspace that called their phone.
 * Until then nothing tells a number that somebody knows from one that nobody does.
 */
const mayRead =
  ({ verifiedAt }: RequestRow) =>
  (part: Pick<RequestRow, "verifiedAt">) =>
    verifiedAt !== null || part.verifiedAt !== null;

/** What was taken back is nobody's answer, and nothing of it takes longer: it would name workspaces that told nothing. */
const isAnswer =
  (ticket: RequestRow) =>
  ({ isNews, state, closedAt, gone }: ReturnType<typeof answerOf>) =>
    isNews &&
    (ticket.state !== "withdrawn" ||
      (state !== "withdrawn" && (closedAt !== null || gone !== null)));

const OURSELVES = { workspace: "CLOSR", establishment: "AE" } as const;

type Standing = "waits" | "locked" | "inWork" | "onItsWay" | "answered" | "closed";

/**
 * Where it stands, as whoever asked is told, and whether it can be taken back. Only whoever showed that the address is
 * theirs hears of answers.
 */
function standingOf(ticket: RequestRow, isAnswered: boolean, given: AskedWith | null) {
  const { state, verifiedAt, codeTries } = ticket;
  // That it came to its end says nothing of what each of them answered: none of them is the whole.
  if (isAnswered && (isGranted(state) || state === "refused"))
    return { standing: "answered" as const, mayTakeBack: false };
  if (isClosed(state)) return { standing: state === "duplicate" ? ("closed" as const) : state };
  const found = openStanding(state, verifiedAt !== null && isAnswered);
  const standing =
    found === "waits" ? waitingFor(hasCode(state, given), codeTries >= CODE_TRIES) : found;
  const mayTakeBack = mayBeTakenBack(ticket, given) && standing !== "answered";
  return { standing, mayTakeBack };
}

/** Once it is closed, how long the address is kept must not tell whether somebody knows it. */
const hasCode = (state: RequestRow["state"], given: AskedWith | null) =>
  isClosed(state) || given?.email !== null;

/** Of a phone alone no code is waited for: it is called. A locked request takes none. */
function waitingFor(isCodeSent: boolean, isLocked: boolean): Standing {
  if (!isCodeSent) return "inWork";
  return isLocked ? "locked" : "waits";
}

function openStanding(state: RequestRow["state"], isAnswered: boolean): Standing {
  if (isWaiting({ state })) return "waits";
  if (state !== "forwarded") return "inWork";
  return isAnswered ? "answered" : "onItsWay";
}

type Told = Omit<PartOfTicket, keyof RequestRow | "hasPackage"> &
  Pick<RequestRow, ToldFact> & { hasPackage?: boolean; gone?: Gone | null };

type ToldFact =
  | ("id" | "state" | "answer" | "refusedUnder" | "extendedTo" | "closedAt")
  | ("ruleId" | "ruleFoundBy" | "country" | "certificateId");

function answerOf(part: Told) {
  const { id, workspace, state, answer, refusedUnder, extendedTo, closedAt } = part;
  const gone = part.gone ?? null;
  return {
    ...{ id, workspace, state, answer, refusedUnder, extendedTo, closedAt, why: part.why, gone },
    isNews: closedAt !== null || extendedTo !== null || gone !== null,
    ...(state === "refused" && authoritiesFor(part, part.establishment)),
    hasPackage: part.hasPackage === true && closedAt !== null,
    hasCertificate: part.certificateId !== null,
  };
}

const GIVEN = new Set(["access", "portability"]);

/** What we hold ourselves of whoever asked for it, while we know the address. */
async function givenOf(ctx: TicketCtx, ticket: RequestRow, asked: AskedWith) {
  if (!GIVEN.has(ticket.type) || !isForThemselves(ticket, asked)) return [];
  return heldOf(ctx, await knownAddress(ctx, asked));
}

/**
 * What we hold ourselves, as a document: without what is secret. That it was taken is noted. Refuses
 * `package-not-found`.
 */
export async function takeOwn(ctx: TicketCtx, id: string) {
  const [ticket] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  const asked = ticket && (await openAsked(ctx.services, ticket));
  const held = asked ? await givenOf(ctx, ticket, asked) : [];
  if (held.length === 0) return refuse("package-not-found");

  await commit(
    ctx,
    ...record(ctx, { type: "package.downloaded", object: ["privacy-request", id] }),
  );
  return accept({
    kind: "closr-own-records",
    madeAt: toIso(ctx.now()),
    records: Object.fromEntries(held.map(({ of, rows }) => [of.name, rows.map(shownOf(of.name))])),
  });
}

const shownOf = (name: TableName) => (row: Record<string, unknown>) =>
  Object.fromEntries(givenColumns(name).map((column) => [column, row[column] ?? null]));

/** What a workspace, or we ourselves, gave whoever asked: a package or a certificate. Refuses `package-not-found`. */
export async function takeAnswer(ctx: TicketCtx, id: string, partId: string) {
  const [ticket, parts] = await ctx.db.read(
    ctx.db.one(privacyRequests, id),
    ctx.db.ask(acrossTenantsAnswers(id, ctx.now())),
  );
  if (!ticket) return refuse("package-not-found");
  const kept = ticket.keptAnswers?.filter(mayRead(ticket)).find((one) => one.id === partId);
  if (kept?.certificate) return accept({ certificate: JSON.parse(kept.certificate) as unknown });

  const own = ticket.verifiedAt === null ? [] : [{ ...ticket, tenantId: ctx.db.tenantId }];
  const given = [...own, ...parts.filter(mayRead(ticket))].filter(({ closedAt }) => closedAt);
  const part = given.find((one) => one.id === partId);
  return part ? takePart(ctx, part) : refuse("package-not-found");
}

async function takePart(ctx: TicketCtx, part: RequestRow) {
  const db = ctx.openTenant(part.tenantId);
  if (part.certificateId) {
    const [certificate] = await db.read(db.one(certificates, part.certificateId));
    return certificate
      ? accept({ certificate: certificate.document })
      : refuse("package-not-found");
  }
  const taken = await takePackage({ ...ctx, db }, "access", part.packageId ?? "");
  return taken.ok ? accept({ taken: taken.value }) : taken;
}
