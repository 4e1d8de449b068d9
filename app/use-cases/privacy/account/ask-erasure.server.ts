import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { acrossTenantsOwnedAlone } from "~/db/queries/operator/of-account";
import { jobs, privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { endsAt, remindsAt } from "~/domain/privacy/account-erasure";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { accountErasure } from "~/words/account-erasure";
import { say } from "~/words/words";
import { commit, commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { newJob } from "../../jobs";
import { openOf } from "../desk/begin";
import { dueOnOf, HOUSE_RULE } from "../desk/rule-of-request";
import { moving, type RequestRow, stepOf } from "../desk/steps";
import { sealAsked } from "../tickets/ticket";
import { type Account, type AccountCtx, type AskedByAccount, accountHash } from "./account-ctx";
import { tellOfAsking } from "./letters";

type Asking = AccountCtx & Pick<Ctx, "ring">;

/** What one's own page shows of an erasure that was asked for. */
interface AskedErasure {
  endsAt: EpochMs;
  /** It has begun: it cannot be taken back. */
  isUnderWay: boolean;
}

const requestOf = async ({ db, services }: AccountCtx, userId: string) => {
  const [[open]] = await db.read(
    db.rows(privacyRequests, {
      where: openOf(await accountHash(services, userId), "erasure"),
      limit: 1,
    }),
  );
  return open;
};

/** The erasure of an account that is to come, and the workspaces that nobody would own without it. */
export async function viewOwnErasure(ctx: AccountCtx, userId: string) {
  const [open, [ownedAlone]] = await Promise.all([
    requestOf(ctx, userId),
    ctx.db.read(ctx.db.ask(acrossTenantsOwnedAlone(userId))),
  ]);
  return { ownedAlone, erasure: open ? await shown(ctx, open) : null };
}

async function shown({ db }: AccountCtx, { jobId, state }: RequestRow): Promise<AskedErasure> {
  const [job] = await db.read(db.one(jobs, jobId ?? ""));
  const { endsAt: ends = 0 } = (job?.payload ?? {}) as { endsAt?: EpochMs };
  return { endsAt: ends, isUnderWay: state !== "accepted" };
}

/**
 * Somebody asks that their own account be erased, after days of grace or at once; asked again, it stays the first.
 * Refuses `last-owner`: a workspace would be left to nobody.
 */
export async function askOwnErasure(ctx: Asking, account: Account, when: "grace" | "now") {
  const { ownedAlone } = await viewOwnErasure(ctx, account.userId);
  if (ownedAlone.length > 0) return refuse("last-owner");
  const before = await requestOf(ctx, account.userId);
  if (before) return accept(before.id);

  const { id, ends, writes } = await asking(ctx, account, when);
  if (await commitUnlessChanged(ctx, ...writes)) {
    if (when === "grace") await tellOfAsking(ctx, { id, account, ends });
    return accept(id);
  }
  return accept((await standingOf(ctx, account.userId)).id);
}

/** What somebody else, or the same press of a button, asked for a moment before. */
async function standingOf(ctx: AccountCtx, userId: string) {
  const standing = await requestOf(ctx, userId);
  if (!standing) throw new Error("an erasure of this account is coming to its end");
  return standing;
}

/** Why an account is erased once more: the job that waits for it, and the certificate of the first time. */
interface Again {
  replayId: string;
  goesOnFrom: string | undefined;
}

/**
 * The request, and the work that waits for its day: for `commitUnlessChanged`, as an account is erased once at a time.
 */
async function asking(
  ctx: AccountCtx,
  account: Account,
  when: "grace" | "now",
  why: Partial<Again> = {},
) {
  const at = ctx.now();
  const id = newId("pr", at);
  const ends = endsAt(at, when, ctx.timeZone);
  const { userId, name, email, locale } = account;
  const asked: AskedByAccount = {
    ...{ email, phone: null, details: null, by: "self", locale },
    account: { userId, name },
  };
  const subjectHash = await accountHash(ctx.services, userId);
  const job = newJob(
    ctx,
    "account.ended",
    { requestId: id, endsAt: ends, ...why },
    { dedupeKey: `account.${subjectHash}`, runAfter: when === "now" ? at : remindsAt(ends) },
  );
  const dated = { createdAt: at, ruleId: HOUSE_RULE, type: "erasure" as const, purpose: null };
  const writes: Write[] = [
    job.write,
    ctx.db.change(insistOnChange()),
    ctx.db.insert(privacyRequests, {
      ...dated,
      ...{ id, state: "accepted", door: "account", jobId: job.id, createdBy: ctx.actor },
      subjectHash,
      dueOn: dueOnOf(dated, ctx.timeZone),
      verifiedAt: at,
      asked: await sealAsked(ctx.services, id, asked),
    }),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    stepOf(ctx, id, { act: "accept", from: "received", to: "accepted" }),
    ...record(ctx, { type: "privacy.request.created", object: ["privacy-request", id] }),
  ];
  return { id, jobId: job.id, ends, writes };
}

/**
 * An account that an older database brought back goes at once, whoever would own what. @returns the job that does it.
 */
export async function eraseAccountAgain(ctx: Asking, account: Account, why: Again) {
  const before = await requestOf(ctx, account.userId);
  const jobId = before?.jobId;
  if (before && jobId) {
    const at = ctx.now();
    const payload = { requestId: before.id, endsAt: at, ...why };
    const waits = and(eq(jobs.id, jobId), isNull(jobs.cursor));
    await commit(ctx, {
      ...ctx.db.update(jobs, { payload, runAfter: at }, waits),
      ring: jobId,
    });
    return jobId;
  }
  const again = await asking(ctx, account, "now", why);
  if (await commitUnlessChanged(ctx, ...again.writes)) return again.jobId;
  throw new Error("an erasure of this account is under way already");
}

/** Whoever asked keeps the account. Refuses `nothing-asked`, and `too-late` once it has begun. */
export async function keepAccount(ctx: Asking, userId: string) {
  const open = await requestOf(ctx, userId);
  return open ? takeBack(ctx, open) : refuse("nothing-asked");
}

/** The same by the request itself. */
export async function takeBack(ctx: Asking, request: RequestRow) {
  const reason = say("en", accountErasure)("takenBack");
  const moved = moving(ctx, request, "withdraw", { reason });
  if (request.state !== "accepted" || !moved.ok) return refuse("too-late");

  const waits = [
    eq(jobs.id, request.jobId ?? ""),
    eq(jobs.state, "queued"),
    isNull(jobs.cursor),
  ] as const;
  const isKept = await commitUnlessChanged(
    ctx,
    ctx.db.update(jobs, { state: "cancelled", finishedAt: ctx.now() }, and(...waits)),
    ctx.db.change(insistOnChange()),
    ...moved.value,
    ctx.db.update(privacyRequests, { asked: null }, eq(privacyRequests.id, request.id)),
  );
  return isKept ? accept(request.id) : refuse("too-late");
}
