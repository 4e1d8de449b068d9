import { and, desc, eq } from "drizzle-orm";
import { events } from "~/db/schema";
import { REGISTERS, type RegisterName } from "~/domain/registers/registers";
import { breachDeadline } from "~/domain/registers/rules";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";
import { draftNotices } from "./draft-notices";
import { type EntryRow, entriesOf, entryOf } from "./entries";
import { actsOf } from "./settle-entry.server";

/** How an entry stands in its list. */
const shownEntry = (ctx: Pick<Ctx, "settings" | "locale">, entry: EntryRow) => ({
  id: entry.id,
  title: String(entry.fields[REGISTERS[entry.register as RegisterName].title] ?? entry.id),
  state: entry.state,
  dueAt: entry.dueAt,
  isClosed: entry.closedAt !== null,
  updatedAt: entry.updatedAt,
  updatedBy: ownerNames(ctx)(entry.updatedBy),
});

/** The entries of a register, the newest first. */
export async function viewRegister(ctx: Ctx<"registers:read">, register: RegisterName) {
  const [entries] = await ctx.db.read(entriesOf(ctx.db, register));
  return entries.map((entry) => shownEntry(ctx, entry as EntryRow));
}

const MOST_EVENTS = 100;

/** An entry with all that was ever changed of it, or undefined. */
export async function viewEntry(ctx: Ctx<"registers:read">, register: RegisterName, id: string) {
  const its = and(eq(events.objectKind, register), eq(events.objectId, id));
  const [entry, history] = await ctx.db.read(
    entryOf(ctx.db, register, id),
    ctx.db.rows(events, { where: its, orderBy: [desc(events.id)], limit: MOST_EVENTS }),
  );
  if (!entry) return undefined;

  return {
    ...shownEntry(ctx, entry as EntryRow),
    fields: entry.fields as Record<string, string | number | boolean | null>,
    revision: entry.revision,
    told: Number(entry.marks.told ?? 0),
    acts: entry.closedAt === null ? actsOf(register) : [],
    deadline: breachDeadline(entry.fields),
    drafts: entry.closedAt === null ? draftNotices(ctx, entry as EntryRow) : [],
    history: history.map(({ id, createdAt, actor, type, reason, changes }) => ({
      id,
      at: createdAt,
      by: ownerNames(ctx)(actor),
      type,
      reason,
      changed: Object.keys(changes ?? {}),
    })),
  };
}

/** A register as rows of text, its fields as columns: what its CSV is made of. */
export async function registerTable(ctx: Ctx<"registers:read">, register: RegisterName) {
  const [entries] = await ctx.db.read(entriesOf(ctx.db, register));
  const names = Object.keys(REGISTERS[register].fields);
  return {
    head: ["id", "state", "revision", "createdAt", "updatedAt", "closedAt", ...names],
    rows: entries.map((entry) => [
      entry.id,
      entry.state,
      entry.revision,
      ...[entry.createdAt, entry.updatedAt, entry.closedAt].map((at) =>
        at === null ? null : new Date(at).toISOString(),
      ),
      ...names.map(
        (name) => (entry.fields as Record<string, string | number | null>)[name] ?? null,
      ),
    ]),
  };
}
