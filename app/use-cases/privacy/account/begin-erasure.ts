import type { TableName } from "~/db/inventory";
import { MEMBER_TABLES } from "~/db/member-tables";
import {
  acrossTenantsCountOf,
  acrossTenantsEraseOf,
  acrossTenantsLooked,
  acrossTenantsOwnedAlone,
  acrossTenantsRevokeKeys,
  acrossTenantsSigned,
  acrossTenantsUnlessOwnedAlone,
} from "~/db/queries/operator/of-account";
import { privacyRequests } from "~/db/schema";
import { isClosed } from "~/domain/privacy/request-states";
import { newId } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { moving, type RequestRow } from "../desk/steps";
import { markApplied } from "../ledger-mark";
import { type Account, type AccountCtx, accountIn } from "./account-ctx";
import {
  type AccountErasure,
  type AccountStep,
  counted,
  ledgerFacts,
  nextPhase,
  PHASES,
} from "./erasure-run";
import { tellOfEnding, tellOfWaiting } from "./letters";

interface Job {
  id: string;
  requestId: string;
  endsAt: EpochMs;
  /** It was done before, and an older database brought the account back. */
  isAgain: boolean;
  /** The certificate of that first time. */
  goesOnFrom?: string;
}

/** What lets an account into workspaces: to leave them is what may still fail. */
const WAYS_IN = MEMBER_TABLES.filter(({ name }) => name === "memberships");

/** What opens a door: nobody signs in, calls or works with it any more. */
const DOORS: readonly TableName[] = ["sessions", "credentials", "verifications"];
const DOOR_TABLES = MEMBER_TABLES.filter(({ name }) => DOORS.includes(name));

const over: AccountStep = { writes: [], state: null };

/**
 * The first step: before its day a reminder, on it every workspace is left. Where one would be left to nobody, it
 * waits, and says so. What was taken back ends here, and nothing of it is in the ledger: that is written once nothing
 * can stop it any more, since whomever the ledger names is erased from an older database as well.
 */
export async function beginAccountErasure(ctx: AccountCtx, job: Job): Promise<AccountStep> {
  const { db, services, now } = ctx;
  const [request] = await db.read(db.one(privacyRequests, job.requestId));
  const account = request && (await accountIn(services, request));
  if (!request || !account || isClosed(request.state)) return over;

  const asked = { id: request.id, account, ends: job.endsAt };
  if (now() < job.endsAt) {
    await tellOfEnding(ctx, asked);
    return { ...over, waitUntil: job.endsAt };
  }
  const [ownedAlone, signed, looked, ...counts] = await db.read(
    db.ask(acrossTenantsOwnedAlone(account.userId)),
    db.ask(acrossTenantsSigned(account, account.name)),
    db.ask(acrossTenantsLooked(account.userId)),
    ...WAYS_IN.map((table) => db.ask(acrossTenantsCountOf(table, account))),
  );
  if (ownedAlone.length > 0 && !job.isAgain) {
    await tellOfWaiting(ctx, asked);
    return { ...over, waitUntil: now() + DAY_MS };
  }
  const moved = moving(ctx, request, "begin");
  if (!moved.ok) return over;

  const at = now();
  const empty = {
    ...{ phase: PHASES[0], after: "", certificateId: newId("cert", at), intended: null },
    ...{ stores: {}, signed, looked, rounds: 0, goesOnFrom: job.goesOnFrom },
  };
  const left = WAYS_IN.map(({ name }, i) => [name, counts[i] ?? 0] as const);
  return {
    state: counted(empty, left, at),
    writes: [
      ...moved.value,
      // Tried again after it aborted, this step finds who owns alone, and waits.
      ...(job.isAgain ? [] : [db.change(acrossTenantsUnlessOwnedAlone(account.userId))]),
      db.change(acrossTenantsRevokeKeys(account.userId, at)),
      ...WAYS_IN.map((table) => db.change(acrossTenantsEraseOf(table, account))),
    ],
  };
}

/** The second step: "intended" in the ledger, before the account itself loses anything, and every door of it shut. */
export async function shutDoors(
  ctx: AccountCtx,
  { request, jobId, account }: { request: RequestRow; jobId: string; account: Account },
  state: AccountErasure,
): Promise<AccountStep> {
  const { db, services, now } = ctx;
  const ledger = ledgerInR2(services);
  const facts = ledgerFacts("intended", request.subjectHash, jobId, now());
  const intended = await ledger.append(db.tenantId, facts, request.createdAt);
  const counts = await db.read(
    ...DOOR_TABLES.map((table) => db.ask(acrossTenantsCountOf(table, account))),
  );
  const shut = DOOR_TABLES.map(({ name }, i) => [name, counts[i] ?? 0] as const);
  return {
    state: nextPhase({ ...counted(state, shut, now()), intended }),
    writes: [
      markApplied(db, intended.number),
      ...DOOR_TABLES.map((table) => db.change(acrossTenantsEraseOf(table, account))),
    ],
  };
}
