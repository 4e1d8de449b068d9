import { changeMany } from "~/db/queries/change-many";
import { assignees } from "~/db/schema";
import { fold } from "~/lib/fold";
import { newId } from "~/lib/ids";
import { type Batch, type Effect, type GoodRow, type Outcome, type RunCtx, skipped } from "./batch";
import { keysFrom, rowsWithKeys } from "./keyed";
import { assigneesNamed, entered } from "./owners";

type Assignee = typeof assignees.$inferSelect;
type NewAssignee = Omit<Assignee, "tenantId">;

/** People to assign to: known by their name among them and among the members. */
export async function takeAgents(ctx: RunCtx, batch: Batch): Promise<Effect> {
  const { db } = ctx;
  const { imp, at } = batch;
  const names = batch.rows.map(({ values }) => values.texts.agent ?? "");
  const keys = batch.rows.map(({ key }) => key);
  const [found, keyed] = await db.read(assigneesNamed(db, names), rowsWithKeys(db, imp, keys));
  const rehearsed = keysFrom(imp.dryRun ? keyed : [], imp.id);
  const known = new Map<string, Pick<Assignee, "id"> & Partial<Assignee>>(
    found.map((one) => [one.nameKey, one]),
  );
  for (const [id, { name }] of Object.entries(ctx.settings.directory)) {
    if (!id.startsWith("ag_")) known.set(fold(name), { id });
  }
  const made: NewAssignee[] = [];
  const changed = new Map<string, NewAssignee>();

  const take = (row: GoodRow): Outcome => {
    const { agent = "", manager = null, team = null } = row.values.texts;
    const nameKey = fold(agent);
    const before = known.get(nameKey);
    if (rehearsed.get(row.key) === "rehearsed") return skipped(row, "agent");
    if (before) return told(row, before, { manager, office: team });

    const id = newId("ag", at);
    const person = { id, createdAt: at, name: agent, nameKey, manager, office: team, teamId: null };
    made.push({ ...person, importId: imp.id });
    known.set(nameKey, { id });
    return { row: row.row, outcome: "created", objectKind: "agent", objectId: id, key: row.key };
  };
  const told = (
    row: GoodRow,
    before: Pick<Assignee, "id"> & Partial<Assignee>,
    { manager, office }: Pick<Assignee, "manager" | "office">,
  ): Outcome => {
    const left = skipped(row, "agent", before.id);
    const now = { manager: manager ?? before.manager, office: office ?? before.office };
    const same = now.manager === before.manager && now.office === before.office;
    if (imp.options.duplicates !== "update" || !before.nameKey || same) return left;

    changed.set(before.id, { ...before, ...now } as NewAssignee);
    const values = { manager: before.manager, office: before.office };
    return { ...left, outcome: "updated", before: { at, values } };
  };
  const outcomes = batch.rows.map(take);
  const changes = [...changed.values()].map(({ id, manager, office }) => ({ id, manager, office }));

  return {
    outcomes,
    besides: [],
    warnings: [],
    writes: [
      ...(made.length > 0 ? [db.insertMany(assignees, made), entered(db, made)] : []),
      ...(changes.length > 0 ? [db.change(changeMany(assignees, changes))] : []),
    ],
  };
}
