import type { ReturningName } from "~/db/exported-tables";
import { among } from "~/db/expressions";
import { clearedWithPerson, type PackedRow, type Reference, referencesOf } from "~/db/packed-rows";
import { idsAmong } from "~/db/queries/ids-among";
import { assignees, suppressions } from "~/db/schema";
import { type Identity, identitiesOf, type KeptPhone } from "~/domain/contacts/identities";
import { suppressionHashes } from "../suppression";
import type { ArrivalCtx, ArrivalState } from "./arrival-state";

interface Settled {
  rows: PackedRow[];
  suppressed: number;
  toPool: number;
  /** Those that are here without the person whom they were about. */
  bereft: string[];
}

/**
 * The rows as they are here: owners and authors by their addresses, nobody whom this workspace has erased, and
 * nothing that hangs on what is not here.
 */
export async function settle(
  ctx: ArrivalCtx,
  name: ReturningName,
  given: readonly PackedRow[],
  people: ArrivalState["people"],
): Promise<Settled> {
  const kept = await withoutErased(ctx, name, given);
  const here = await withoutOrphans(ctx, name, kept);
  const { rows, toPool } = await ofPeopleHere(ctx, here.rows, people);
  const suppressed = name === "contacts" ? given.length - kept.length : 0;
  return { rows, suppressed, toPool, bereft: here.bereft };
}

/** By this workspace's own hashes of whom it has erased. */
export async function withoutErased(
  ctx: ArrivalCtx,
  name: ReturningName,
  rows: readonly PackedRow[],
) {
  const knownBy = KNOWN_BY[name];
  if (!knownBy || rows.length === 0) return rows;
  const { db } = ctx;
  const [any] = await db.read(db.rows(suppressions, { limit: 1 }));
  if (any.length === 0) return rows;

  const asked = rows.map((row) => knownBy(row));
  const flat = asked.flat();
  const hashes = await suppressionHashes(ctx, flat);
  const [found] = await db.read(
    db.rows(suppressions, { where: among(suppressions.hash, hashes), limit: hashes.length + 1 }),
  );
  const erased = new Set(found.map(({ hash }) => hash));
  const norms = new Set(flat.filter((_, i) => erased.has(hashes[i] ?? "")).map(({ norm }) => norm));
  return rows.filter((_, i) => !asked[i]?.some(({ norm }) => norms.has(norm)));
}

type Known = Pick<Identity, "kind" | "norm">;

const KNOWN_BY: Partial<Record<ReturningName, (row: PackedRow) => Known[]>> = {
  contacts: ({ phones, emails }) =>
    identitiesOf({ phones: phones as KeptPhone[], emails: emails as string[] }),
  identities: ({ kind, norm }) =>
    kind === "phone" || kind === "email" ? [{ kind, norm: String(norm) }] : [],
};

/** As the database would: what goes along with what it is about is left out, any other pointer is emptied. */
async function withoutOrphans(
  { db }: ArrivalCtx,
  name: ReturningName,
  rows: readonly PackedRow[],
): Promise<Pick<Settled, "rows" | "bereft">> {
  const references = referencesOf(name);
  const asked = references.filter(({ isSelf }) => !isSelf);
  const found = await db.read(
    ...asked.map(({ parentTable, field }) => db.ask(idsAmong(parentTable, idsIn(rows, field)))),
  );
  const isHere = (reference: Reference, id: unknown) => {
    // The rest of its own table may still be to come.
    if (reference.isSelf) return false;
    return found[asked.indexOf(reference)]?.has(String(id)) ?? false;
  };
  const bereft: string[] = [];
  const settled = rows.flatMap((row) => {
    const astray = references.filter(
      (one) => row[one.field] !== null && !isHere(one, row[one.field]),
    );
    if (astray.some(({ goesAlong }) => goesAlong)) return [];
    const person = astray.some(({ field }) => field === "contactId");
    if (person) bereft.push(String(row.id));
    const emptied = [
      ...astray.map(({ field }) => field),
      ...(person ? clearedWithPerson(name) : []),
    ];
    return [{ ...row, ...Object.fromEntries(emptied.map((field) => [field, null])) }];
  });
  return { rows: settled, bereft };
}

const idsIn = (rows: readonly PackedRow[], field: string) => [
  ...new Set(rows.flatMap((row) => (typeof row[field] === "string" ? [row[field]] : []))),
];

const AUTHORS = ["createdBy", "updatedBy", "authorId", "reviewedBy", "actor"];

async function ofPeopleHere(
  { db }: ArrivalCtx,
  rows: readonly PackedRow[],
  people: ArrivalState["people"],
) {
  const others = idsIn(rows, "ownerId").filter((id) => !Object.hasOwn(people, id));
  const agents =
    others.length > 0 ? (await db.read(db.ask(idsAmong(assignees, others))))[0] : new Set<string>();
  let toPool = 0;
  const ownerOf = (id: string) => {
    const owner = agents.has(id) ? id : memberFor(people, id);
    if (!owner) toPool += 1;
    return owner;
  };
  const settled = rows.map((row) => {
    const changed: PackedRow = { ...row };
    if (typeof row.ownerId === "string") changed.ownerId = ownerOf(row.ownerId);
    for (const field of AUTHORS) {
      const author = row[field];
      if (typeof author === "string") changed[field] = memberFor(people, author) ?? author;
    }
    return changed;
  });
  return { rows: settled, toPool };
}

/** Ids are anybody's words: `constructor` is one too. */
const memberFor = (people: ArrivalState["people"], id: string) =>
  Object.hasOwn(people, id) ? people[id] : null;
