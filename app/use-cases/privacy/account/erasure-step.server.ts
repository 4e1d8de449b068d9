import { and, eq, isNotNull } from "drizzle-orm";
import { MEMBER_TABLES, type MemberTable } from "~/db/member-tables";
import {
  acrossTenantsChoicesOf,
  acrossTenantsCountOf,
  acrossTenantsEraseChoices,
  acrossTenantsEraseOf,
  acrossTenantsForgetMember,
  acrossTenantsNaming,
  acrossTenantsTellOfLeaving,
} from "~/db/queries/operator/of-account";
import { eraseOfAddress } from "~/db/queries/operator/of-address";
import { privacyRequests } from "~/db/schema";
import { accountKey, newId, trustUserId } from "~/lib/ids";
import { countsOf, heldOf, knownAddress } from "../tickets/held-of-asker";
import { type Account, type AccountCtx, accountIn } from "./account-ctx";
import { shutDoors } from "./begin-erasure";
import { type AccountErasure, type AccountStep, counted, nextPhase, PHASES } from "./erasure-run";
import { finishAccountErasure } from "./finish-erasure";
import { tellOfErasure } from "./letters";

/** Workspaces that one step looks into. */
const WORKSPACES_AT_ONCE = 500;
/** Copies of cookie choices that one step takes away. */
const CHOICES_AT_ONCE = 500;
/** How often the second look may send the job back to what it found. */
const MOST_ROUNDS = 3;

const isAccount = ({ name }: MemberTable) => name === "users";
const ROWS = MEMBER_TABLES.filter((table) => !isAccount(table));
const CHOICES: MemberTable["name"] = "consentRecords";
const PICTURES = "pictureObjects";
const pictureOf = ({ userId }: Account) => accountKey("pictures", trustUserId(userId));

interface Work {
  jobId: string;
  requestId: string;
}

/** Every step but the first. Taken again it comes to the same: what is gone is not there to go once more. */
export async function accountErasureStep(
  ctx: AccountCtx,
  work: Work,
  state: AccountErasure,
): Promise<AccountStep> {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, work.requestId));
  const account = request && (await accountIn(ctx.services, request));
  if (!request || !account) return { writes: [], state: null };

  switch (state.phase) {
    case "doors":
      return shutDoors(ctx, { request, jobId: work.jobId, account }, state);
    case "workspaces":
      return leaveWorkspaces(ctx, account, state);
    case "rows":
      return eraseRows(ctx, account, state);
    case "choices":
      return eraseChoices(ctx, account, state);
    case "account":
      return eraseItself(ctx, account, state);
    case "second-look":
      return lookAgain(ctx, account, state);
    case "certificate":
      return finishAccountErasure(ctx, { request, jobId: work.jobId }, state);
    case "letter":
      await tellOfErasure(ctx, { id: request.id, account, ends: ctx.now() });
      return {
        state: null,
        writes: [
          ctx.db.update(privacyRequests, { asked: null }, eq(privacyRequests.id, request.id)),
          ctx.db.update(privacyRequests, { asked: null }, answeredOf(request)),
        ],
        result: { certificateId: state.certificateId, requestId: request.id },
      };
  }
}

/** What the account had asked before: what is still to be answered keeps the address, for the answer. */
const answeredOf = ({ subjectHash }: typeof privacyRequests.$inferSelect) =>
  and(eq(privacyRequests.subjectHash, subjectHash), isNotNull(privacyRequests.closedAt));

/**
 * The name leaves the directory of every workspace, those too that the person left before; each writes down that it was
 * so.
 */
async function leaveWorkspaces(ctx: AccountCtx, { userId }: Account, state: AccountErasure) {
  const { db, now } = ctx;
  const at = now();
  const [page] = await db.read(
    db.ask(acrossTenantsNaming(userId, state.after, WORKSPACES_AT_ONCE)),
  );
  const naming = page.filter(({ names }) => names);
  const writes = naming.flatMap(({ tenantId }) =>
    [
      ...acrossTenantsForgetMember(tenantId, userId, at),
      acrossTenantsTellOfLeaving({ id: newId("jb", at), tenantId, userId, at }),
    ].map((write) => db.change(write)),
  );
  const next = counted(state, [["directories", naming.length]], at);
  const last = page.at(-1)?.tenantId ?? "";
  const isOver = page.length < WORKSPACES_AT_ONCE;
  return { writes, state: isOver ? nextPhase(next) : { ...next, after: last } };
}

/** Everything by the account's id and by its address, but the account itself and what leads to copies elsewhere. */
async function eraseRows(ctx: AccountCtx, account: Account, state: AccountErasure) {
  const address = await knownAddress(ctx, account);
  const held = await heldOf(ctx, address);
  const byId = ROWS.filter(({ name }) => name !== CHOICES);
  const step = await eraseTables(ctx, account, state, byId);
  const erased = Object.entries(countsOf(held));
  return {
    writes: [
      ...step.writes,
      ...(address ? held.map(({ of }) => ctx.db.change(eraseOfAddress(of, address))) : []),
    ],
    state: counted(step.state, erased, ctx.now()),
  };
}

/** The copies of cookie choices first: the rows tell where they are. */
async function eraseChoices(ctx: AccountCtx, account: Account, state: AccountErasure) {
  const { db, services, now } = ctx;
  const { userId } = account;
  const [found] = await db.read(db.ask(acrossTenantsChoicesOf(userId, CHOICES_AT_ONCE)));
  const ids = found.map(({ id }) => id);
  await services.choices.forget(ids);
  const rows = found.reduce((sum, { n }) => sum + n, 0);
  const erased = counted(
    state,
    [
      [CHOICES, rows],
      ["choiceCopies", ids.length],
    ],
    now(),
  );
  return {
    writes: [db.change(acrossTenantsEraseChoices(userId, ids))],
    state: ids.length < CHOICES_AT_ONCE ? nextPhase(erased) : erased,
  };
}

/** The account, and before it what only it leads to. */
async function eraseItself(ctx: AccountCtx, account: Account, state: AccountErasure) {
  const { objects } = ctx.services;
  const key = pictureOf(account);
  const pictures = (await objects.head(key)) ? 1 : 0;
  await objects.delete(key);
  const erased = counted(state, [[PICTURES, pictures]], ctx.now());
  return eraseTables(ctx, account, erased, MEMBER_TABLES.filter(isAccount));
}

async function eraseTables(
  { db, now }: AccountCtx,
  account: Account,
  state: AccountErasure,
  tables: readonly MemberTable[],
) {
  const counts = await db.read(
    ...tables.map((table) => db.ask(acrossTenantsCountOf(table, account))),
  );
  const erased = tables.map(({ name }, i) => [name, counts[i] ?? 0] as const);
  return {
    writes: tables.map((table) => db.change(acrossTenantsEraseOf(table, account))),
    state: nextPhase(counted(state, erased, now())),
  };
}

/** Whatever came meanwhile is taken as well; what comes back for ever is no erasure. */
async function lookAgain(ctx: AccountCtx, account: Account, state: AccountErasure) {
  const { db } = ctx;
  if (state.after === "") {
    const left = await leftInTables(ctx, account);
    if (left.length > 0) return back(state, left);
  }
  const [page] = await db.read(
    db.ask(acrossTenantsNaming(account.userId, state.after, WORKSPACES_AT_ONCE)),
  );
  if (page.some(({ names }) => names)) return back(state, ["directories"]);
  const last = page.at(-1)?.tenantId ?? "";
  const isOver = page.length < WORKSPACES_AT_ONCE;
  return { writes: [], state: isOver ? nextPhase(state) : { ...state, after: last } };
}

async function leftInTables(ctx: AccountCtx, account: Account) {
  const { db } = ctx;
  const counts = await db.read(
    ...MEMBER_TABLES.map((table) => db.ask(acrossTenantsCountOf(table, account))),
  );
  const held = await heldOf(ctx, await knownAddress(ctx, account));
  const picture = await ctx.services.objects.head(pictureOf(account));
  return [
    ...(picture ? [PICTURES] : []),
    ...MEMBER_TABLES.filter((_, i) => (counts[i] ?? 0) > 0).map(({ name }) => name),
    ...held.filter(({ of }) => of.clear === null).map(({ of }) => of.name),
  ];
}

function back(state: AccountErasure, left: readonly string[]): AccountStep {
  if (state.rounds + 1 >= MOST_ROUNDS)
    throw new Error(`the second look found the account in ${left.join(", ")}`);
  return {
    writes: [],
    state: { ...state, phase: PHASES[0], after: "", rounds: state.rounds + 1 },
  };
}
