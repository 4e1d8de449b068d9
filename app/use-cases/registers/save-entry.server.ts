import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { registerEntries } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { RegisterName } from "~/domain/registers/registers";
import { BREACH_WARNINGS, isOtherwiseTold } from "~/domain/registers/rules";
import { DUBAI } from "~/lib/format";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { DAY_MS, HOUR_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { commit, commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { newJob } from "../jobs";
import { admit } from "./admit.server";
import { dueAtOf, entryOf } from "./entries";

type Values = Record<string, unknown>;

/** Registers whose new entry is told to those who asked to hear of it. */
const TOLD_AT_ONCE: readonly RegisterName[] = ["sub-processors"];
/** How long before a date that ends something the alarm is raised. */
export const ALARM_MS = 30 * DAY_MS;

/**
 * Enters something into a register. Refuses what its rules do: `thirty-days-needed`, `citation-missing` …; and
 * `workspace-unknown` or `workspaces-unknown` where it names one that does not exist.
 */
export async function addEntry(
  ctx: Ctx<"registers:write">,
  register: RegisterName,
  fields: Values,
) {
  const admitted = await admit(ctx, register, fields, null);
  if (!admitted.ok) return admitted;

  const at = ctx.now();
  const id = newId("re", at);
  const isTold = TOLD_AT_ONCE.includes(register);
  const today = plainDateAt(at, DUBAI);
  const dueAt = dueAtOf(register, fields);
  const row = ctx.db.insert(registerEntries, {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: ctx.actor,
    updatedBy: ctx.actor,
    register,
    state: "open",
    fields,
    marks: isTold ? { announcedOn: today } : {},
    dueAt,
  });
  await commit(
    ctx,
    row,
    ...record(ctx, {
      type: "register.entered",
      object: [register, id],
      changes: changesBetween({}, fields),
    }),
    ...(isTold ? [newJob(ctx, "register.told", { entryId: id }).write] : []),
    ...alarms(ctx, register, id, dueAt),
  );
  return accept(id);
}

/**
 * Changes an entry that is open, if nobody has changed it since. Refuses `entry-not-found`, `entry-closed`,
 * `changed-since`, and what a new entry is refused for.
 */
export async function changeEntry(
  ctx: Ctx<"registers:write">,
  register: RegisterName,
  { id, revision }: { id: string; revision: number },
  fields: Values,
) {
  const [entry] = await ctx.db.read(entryOf(ctx.db, register, id));
  if (!entry) return refuse("entry-not-found");
  if (entry.closedAt !== null) return refuse("entry-closed");
  const admitted = await admit(ctx, register, fields, entry.fields);
  if (!admitted.ok) return admitted;
  const changes = changesBetween(entry.fields as Values, fields);
  if (!changes) return accept(id);

  const dueAt = dueAtOf(register, fields);
  const again = isToldAgain(register, fields, entry.fields);
  const marks = again ? announcedAgain(ctx, entry.marks) : entry.marks;
  const stamp = { updatedAt: ctx.now(), updatedBy: ctx.actor, revision: revision + 1 };
  const seen = and(eq(registerEntries.id, id), eq(registerEntries.revision, revision));
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.update(registerEntries, { fields, dueAt, marks, ...stamp }, seen),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "register.changed", object: [register, id], changes }),
    ...(again ? [newJob(ctx, "register.told", { entryId: id }).write] : []),
    ...alarms(ctx, register, id, dueAt),
  );
  return isDone ? accept(id) : refuse("changed-since");
}

/** What people were told of and is to be otherwise is told again, before its day. */
const isToldAgain = (register: RegisterName, fields: Values, before: Values) =>
  TOLD_AT_ONCE.includes(register) && isOtherwiseTold(fields, before);

const announcedAgain = ({ now }: Ctx, { told: _, ...marks }: Record<string, unknown>) => ({
  ...marks,
  announcedOn: plainDateAt(now(), DUBAI),
  announced: Number(marks.announced ?? 1) + 1,
});

/** What ends soon, or has ended, is said at once and not only the next morning. */
function alarms(ctx: Ctx, register: RegisterName, id: string, dueAt: number | null): Write[] {
  if (register === "incidents") return hourlyAlarms(ctx, id, dueAt);
  const isNear = dueAt !== null && dueAt - ctx.now() < ALARM_MS;
  return isNear ? [newJob(ctx, "register.due", { entryId: id }).write] : [];
}

/** At once, and when so many hours are left: the sweep of work that is due rings for each at its minute. */
function hourlyAlarms(ctx: Ctx, id: string, dueAt: number | null): Write[] {
  const later = dueAt === null ? [] : BREACH_WARNINGS.map((hours) => dueAt - hours * HOUR_MS);
  const times = [ctx.now(), ...later.filter((at) => at > ctx.now())];
  return times.map((runAfter) => newJob(ctx, "register.due", { entryId: id }, { runAfter }).write);
}
