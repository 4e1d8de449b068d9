import { among } from "~/db/expressions";
import { enterManyInDirectory } from "~/db/queries/directory";
import { assignees } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { fold } from "~/lib/fold";
import { newId } from "~/lib/ids";
import type { Batch, Besides, RunCtx } from "./batch";

type Assignee = typeof assignees.$inferSelect;
type Owner = { ownerId: string | null; teamId: string | null };

const NOBODY: Owner = { ownerId: null, teamId: null };

/** A question for those of these names who are known as people to assign to. */
export const assigneesNamed = (db: TenantDb, names: readonly string[]) =>
  db.rows(assignees, { where: among(assignees.nameKey, names.map(fold)), limit: 1000 });

/**
 * Whose records are, by the names in the file: members of the workspace first, then people to assign
 * to; whoever is neither becomes one. Names are one when they differ by case, accents and blanks only.
 */
export function ownersOf(
  { db, settings }: RunCtx,
  { imp, at }: Batch,
  names: readonly string[],
  known: readonly Assignee[],
) {
  const owners = new Map<string, Owner>();
  for (const { id, nameKey, teamId } of known) owners.set(nameKey, { ownerId: id, teamId });
  for (const [id, { name, teamId }] of Object.entries(settings.directory)) {
    if (!id.startsWith("ag_")) owners.set(fold(name), { ownerId: id, teamId });
  }
  const made = new Map<string, { id: string; name: string; nameKey: string }>();
  for (const name of names) {
    const nameKey = fold(name);
    if (nameKey === "" || owners.has(nameKey)) continue;
    const id = newId("ag", at);
    made.set(nameKey, { id, name, nameKey });
    owners.set(nameKey, { ownerId: id, teamId: null });
  }
  const people = [...made.values()];

  return {
    of: (name: string | undefined) => (name ? (owners.get(fold(name)) ?? NOBODY) : NOBODY),
    isKnown: (name: string) => !made.has(fold(name)) && owners.has(fold(name)),
    besides: people.map(({ id }): Besides => ({ kind: "agent", id })),
    writes:
      people.length === 0
        ? []
        : [
            db.insertMany(
              assignees,
              people.map((one) => ({ ...one, createdAt: at, importId: imp.id })),
            ),
            entered(db, people),
          ],
  };
}

/** The directory is what lists name owners by. */
export const entered = (db: TenantDb, people: readonly { id: string; name: string }[]): Write =>
  db.change(
    enterManyInDirectory(
      Object.fromEntries(
        people.map(({ id, name }) => [id, { name, role: null, teamId: null, active: true }]),
      ),
    ),
  );
