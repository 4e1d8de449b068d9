import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { registerEntries } from "~/db/schema";
import type { RegisterName } from "~/domain/registers/registers";
import { AHEAD_DAYS, releaseDisclosure } from "~/domain/registers/rules";
import { DUBAI } from "~/lib/format";
import { accept, refuse } from "~/lib/result";
import { daysBetween, plainDateAt } from "~/lib/zoned-time";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { type Entry, entryOf } from "./entries";

/** What can be done with an entry beside changing it, by register. */
export const ACTS = {
  disclosures: ["release", "refuse"],
  incidents: ["tell", "close"],
  "business-transfers": ["announce", "withdraw"],
  objections: ["answer"],
} as const satisfies Partial<Record<RegisterName, readonly string[]>>;
type Act = (typeof ACTS)[keyof typeof ACTS][number] | "close";

interface Outcome {
  state: string;
  /** Whether it counts no longer. */
  closes: boolean;
  /** Whether somebody is told. */
  tells: boolean;
}

const outcome = (state: string, closes: boolean, tells = false): Outcome => ({
  state,
  closes,
  tells,
});

/** What each act makes of an entry. */
const PLAIN: Record<Exclude<Act, "release" | "announce" | "answer">, Outcome> = {
  refuse: outcome("refused", true),
  tell: outcome("told", false, true),
  withdraw: outcome("withdrawn", true),
  close: outcome("closed", true),
};

/** The acts that a register offers: those of its own, else to close an entry. */
export const actsOf = (register: RegisterName): readonly string[] =>
  Object.hasOwn(ACTS, register) ? ACTS[register as keyof typeof ACTS] : ["close"];

/**
 * Does something with an open entry. Refuses `entry-not-found`, `no-such-act`, `already-settled`,
 * `second-person-needed` (an emergency that one person entered and would release), `thirty-days-needed`,
 * `answer-missing`.
 */
export async function settleEntry(
  ctx: Ctx<"registers:approve">,
  register: RegisterName,
  id: string,
  act: string,
) {
  if (!actsOf(register).includes(act)) return refuse("no-such-act");
  const [entry] = await ctx.db.read(entryOf(ctx.db, register, id));
  if (!entry) return refuse("entry-not-found");
  if (entry.closedAt !== null) return refuse("already-settled");
  const decided = decide(ctx, entry, act as Act);
  if (!decided.ok) return decided;

  const { state, closes, tells } = decided.value;
  const now = ctx.now();
  const still = and(eq(registerEntries.id, id), isNull(registerEntries.closedAt));
  const changes = {
    state,
    updatedAt: now,
    updatedBy: ctx.actor,
    revision: entry.revision + 1,
    closedAt: closes ? now : null,
    marks: { ...entry.marks, [`${state}By`]: ctx.actor, [`${state}At`]: now },
  };
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.update(registerEntries, changes, still, eq(registerEntries.revision, entry.revision)),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "register.settled", object: [register, id], reason: act }),
    ...(tells ? [newJob(ctx, "register.told", { entryId: id }).write] : []),
  );
  return isDone ? accept(state) : refuse("changed-since");
}

function decide(ctx: Ctx<"registers:approve">, entry: Entry<RegisterName>, act: Act) {
  if (act === "release") return released(ctx, entry as Entry<"disclosures">);
  if (act === "announce") return announced(ctx, entry as Entry<"business-transfers">);
  if (act === "answer") return answered(entry as Entry<"objections">);
  if (entry.register === "sub-processors") return accept(outcome("closed", true, true));
  return accept(PLAIN[act]);
}

function released({ actor }: Ctx<"registers:approve">, entry: Entry<"disclosures">) {
  const decision = releaseDisclosure(entry.fields, entry, actor);
  return decision.ok ? accept(outcome("released", true, decision.value.tells)) : decision;
}

/** The thirty days run from the notice, not from when the entry was written. */
function announced(
  { now }: Ctx<"registers:approve">,
  { fields, state }: Entry<"business-transfers">,
) {
  if (state !== "open") return refuse("already-settled");
  const isAhead = daysBetween(plainDateAt(now(), DUBAI), fields.effectiveOn) >= AHEAD_DAYS;
  return isAhead ? accept(outcome("announced", false, true)) : refuse("thirty-days-needed");
}

const answered = ({ fields }: Entry<"objections">) =>
  fields.answer ? accept(outcome("answered", true, true)) : refuse("answer-missing");
