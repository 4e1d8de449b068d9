import { asc, eq, gt } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { among } from "~/db/expressions";
import { acrossTenantsAccounts } from "~/db/queries/operator/of-account";
import { contacts, jobs, workspaces } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { accept } from "~/lib/result";
import type { LedgerEntry } from "~/services/ledger/ledger";
import type { Ctx } from "../../ctx";
import { subjectHash } from "../../subject-hash";
import { accountHash } from "../account/account-ctx";
import { eraseAccountAgain } from "../account/ask-erasure.server";
import { markApplied } from "../ledger-mark";
import { requestErasure } from "../request-erasure.server";
import { appliedIn } from "./progress.server";
import { undoneEntries } from "./undone-entries";

/** Where a replay stands, in its job's row. It names nobody. */
export interface Replay {
  /** The entry up to which this window of the ledger reaches. */
  upTo: number;
  /** Keyed hashes of those who were erased in it; empty between two windows. */
  subjects: string[];
  /** The certificates of the first time, by whom they are about; of older entries unknown. */
  certificates?: Record<string, string>;
  /** The last contact that was looked at. */
  after: string | null;
  /** The last account that was looked at, in the operator's own replay. */
  accountsAfter?: string;
  /** The erasures that were begun again, which it waits for. */
  waitsFor: string[];
  /** How many entries, and how many people were there again, until now. */
  entries: number;
  erasedAgain: number;
}

export const NOTHING_REPLAYED: Replay = {
  upTo: 0,
  subjects: [],
  after: null,
  waitsFor: [],
  entries: 0,
  erasedAgain: 0,
};

const CONTACTS_AT_ONCE = 1000;

type ReplayCtx = Ctx<"privacy:erase">;
/** `state` null: the database has caught up. `waits`: for erasures that are under way. */
interface ReplayStep {
  state: Replay | null;
  writes: Write[];
  waits?: boolean;
  result?: { entries: number; erasedAgain: number };
}

/**
 * One part of a replay: reads what the ledger says, looks through all contacts for whom it names, has them
 * erased, and waits. Refuses `ledger-altered` with the entry's number, and `erasure-failed`.
 */
export async function replayStep(ctx: ReplayCtx, jobId: string, at: Replay) {
  if (at.subjects.length === 0) return readWindow(ctx, at);
  if (at.after !== DONE) return accept(await eraseAgain(ctx, jobId, at));
  if (ctx.db.tenantId === OPERATOR_TENANT && at.accountsAfter !== DONE)
    return accept(await eraseAccountsAgain(ctx, jobId, at));
  return waitFor(ctx, at);
}

/** After the last contact. */
const DONE = "\u{10FFFF}";

async function readWindow(ctx: ReplayCtx, at: Replay) {
  const all = ctx.db.as(EVERYTHING);
  const from = await appliedIn(all);
  const found = await undoneEntries(ctx, from);
  if (!found.ok) return found;

  const { applied, undone, mayBeMore } = found.value;
  const writes = applied > from ? [markApplied(all, applied, from)] : [];
  if (undone.length === 0 && !mayBeMore) {
    const { entries, erasedAgain } = at;
    return accept<ReplayStep>({ state: null, writes, result: { entries, erasedAgain } });
  }
  const subjects = [...new Set(undone.map(({ subject }) => subject))];
  const upTo = applied + undone.length;
  const entries = at.entries + undone.length;
  const certificates = certificatesIn(undone);
  const state = { ...at, upTo, subjects, certificates, after: null, accountsAfter: "", entries };
  return accept<ReplayStep>({ state, writes });
}

const certificatesIn = (entries: readonly LedgerEntry[]): Record<string, string> =>
  Object.fromEntries(
    // Of several, the first.
    entries
      .toReversed()
      .flatMap(({ subject, certificate }) => (certificate ? [[subject, certificate]] : [])),
  );

async function eraseAgain(ctx: ReplayCtx, replayId: string, at: Replay): Promise<ReplayStep> {
  const all = ctx.db.as(EVERYTHING);
  const [page] = await all.read(
    all.rows(contacts, {
      where: gt(contacts.id, at.after ?? ""),
      orderBy: [asc(contacts.id)],
      limit: CONTACTS_AT_ONCE,
    }),
  );
  const hashes = await Promise.all(page.map(({ id }) => subjectHash(ctx, id)));
  const erased = named(page, hashes, at);
  const waitsFor = [...at.waitsFor];
  for (const { one, goesOnFrom } of erased) {
    const asked = await requestErasure(ctx, one.id, { replayId, goesOnFrom });
    if (asked.ok && asked.value.jobId) waitsFor.push(asked.value.jobId);
  }
  const after = page.length < CONTACTS_AT_ONCE ? DONE : (page.at(-1)?.id ?? DONE);
  const erasedAgain = at.erasedAgain + erased.length;
  return { state: { ...at, after, waitsFor: [...new Set(waitsFor)], erasedAgain }, writes: [] };
}

/** Those of a page whom the ledger names, each with the certificate of the first time. */
function named<T>(
  page: readonly T[],
  hashes: readonly string[],
  { subjects, certificates }: Replay,
) {
  return page.flatMap((one, i) => {
    const subject = hashes[i] ?? "";
    return subjects.includes(subject) ? [{ one, goesOnFrom: certificates?.[subject] }] : [];
  });
}

/** Accounts belong to no workspace: the operator's ledger names them. */
async function eraseAccountsAgain(
  ctx: ReplayCtx,
  replayId: string,
  at: Replay,
): Promise<ReplayStep> {
  const last = at.accountsAfter ?? "";
  const [page] = await ctx.db.read(ctx.db.ask(acrossTenantsAccounts(last, CONTACTS_AT_ONCE)));
  const hashes = await Promise.all(page.map(({ userId }) => accountHash(ctx.services, userId)));
  const erased = named(page, hashes, at);
  const begun: string[] = [];
  for (const { one, goesOnFrom } of erased)
    begun.push(await eraseAccountAgain(ctx, one, { replayId, goesOnFrom }));
  const isOver = page.length < CONTACTS_AT_ONCE;
  const state = {
    ...at,
    accountsAfter: isOver ? DONE : (page.at(-1)?.userId ?? DONE),
    waitsFor: [...new Set([...at.waitsFor, ...begun])],
    erasedAgain: at.erasedAgain + erased.length,
  };
  return { state, writes: [] };
}

/** The window is done when nobody of it is being erased any more. */
async function waitFor({ db }: ReplayCtx, at: Replay) {
  const all = db.as(EVERYTHING);
  const ours = { where: among(jobs.id, at.waitsFor), limit: 1000 };
  const [begun, mark] = await all.read(all.rows(jobs, ours), all.one(workspaces, all.tenantId));
  if (begun.some(({ state }) => state === "failed"))
    return { ok: false, reason: "erasure-failed", details: { number: at.upTo } } as const;
  if (begun.some(({ state }) => state === "queued" || state === "running"))
    return accept<ReplayStep>({ state: at, writes: [], waits: true });

  const writes = [markApplied(all, at.upTo, mark?.ledgerApplied ?? 0)];
  const state = { ...at, subjects: [], certificates: {}, after: null, waitsFor: [] };
  return accept<ReplayStep>({ state, writes });
}

/** Lets the replay that waits for an erasure go on at once when it is done. */
export const wake = ({ db, now }: Pick<Ctx, "db" | "now">, replayId: string): Write => ({
  ...db.as(EVERYTHING).update(jobs, { runAfter: now() }, eq(jobs.id, replayId)),
  ring: replayId,
});
