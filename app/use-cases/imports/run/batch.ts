import { eq } from "drizzle-orm";
import { plus } from "~/db/expressions";
import type { ImportedKind } from "~/db/queries/import-uses";
import { events, importRows, imports } from "~/db/schema";
import type { BeforeImage } from "~/db/schema/import-rows";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import type { RowValues } from "~/domain/imports/import-row";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../../ctx";

export type Import = typeof imports.$inferSelect;

/** What a step of an import needs of its job's context; the database is the whole workspace's. */
export type RunCtx = Pick<Ctx, "db" | "actor" | "now" | "settings" | "timeZone" | "services">;

/** A row that could be read. */
export interface GoodRow {
  /** Counted from one below the headers. */
  row: number;
  /** What a second import knows it by, as it is stored. */
  key: string;
  cells: readonly string[];
  values: RowValues;
}

export interface Batch {
  imp: Import;
  rows: readonly GoodRow[];
  at: EpochMs;
}

export interface Outcome {
  row: number;
  outcome: "created" | "updated" | "skipped" | "failed";
  objectKind?: ImportedKind | "pipeline";
  objectId?: string;
  contactId?: string | null;
  key?: string;
  errors?: { column: string | null; code: string }[];
  before?: BeforeImage;
}

/** A record that was made because a row named it. */
export interface Besides {
  kind: ImportedKind | "pipeline";
  id: string;
  contactId?: string;
}

/** What a batch comes to: what became of each row, and the writes that make it so. */
export interface Effect {
  outcomes: Outcome[];
  besides: Besides[];
  writes: Write[];
  warnings: string[];
}

export const skipped = (
  { row }: GoodRow,
  objectKind: ImportedKind,
  objectId?: string,
): Outcome => ({
  row,
  outcome: "skipped",
  objectKind,
  objectId,
});

export const failed = (row: number, code: string, column: string | null = null): Outcome => ({
  row,
  outcome: "failed",
  errors: [{ column, code }],
});

/** A dry run's rows are known to nobody but itself. */
export const dryKey = (importId: string, key: string) => `dry:${importId}:${key}`;

/** Three records at most are made besides one row: a company, a person, somebody to assign to. */
const BESIDES_A_ROW = 4;

/** Everything that a batch commits: its records, what became of each row, and the counters. */
export function writesOf({ db }: RunCtx, { imp, rows }: Batch, effect: Effect): Write[] {
  const { outcomes, writes } = effect;
  const first = Math.min(...[...rows, ...outcomes].map(({ row }) => row));
  const besides = effect.besides.map(
    ({ kind, id, contactId }, place): Outcome => ({
      row: -(first * BESIDES_A_ROW + place),
      outcome: "created",
      objectKind: kind,
      objectId: id,
      contactId,
    }),
  );
  const told = imp.dryRun
    ? outcomes.map((one) => rehearsed(imp.id, one))
    : [...outcomes, ...besides];
  const counted = (kind: Outcome["outcome"]) =>
    outcomes.filter(({ outcome }) => outcome === kind).length;

  return [
    ...(imp.dryRun ? [] : writes),
    db.insertMany(
      importRows,
      told.map((one) => ({ importId: imp.id, ...one })),
    ),
    db.update(
      imports,
      {
        created: plus(imports.created, counted("created")),
        updated: plus(imports.updated, counted("updated")),
        skipped: plus(imports.skipped, counted("skipped")),
        failed: plus(imports.failed, counted("failed")),
        warnings: summed(imp.warnings ?? {}, effect.warnings),
      },
      eq(imports.id, imp.id),
    ),
  ];
}

const rehearsed = (
  importId: string,
  { objectId: _, contactId: __, before: ___, ...told }: Outcome,
) => ({
  ...told,
  key: told.key && dryKey(importId, told.key),
});

function summed(counts: Readonly<Record<string, number>>, codes: readonly string[]) {
  const all = { ...counts };
  for (const code of codes) all[code] = (all[code] ?? 0) + 1;
  return all;
}

interface Told {
  id: string;
  contactId?: string | null;
  accountId?: string | null;
  dealId?: string | null;
  changes?: (typeof events.$inferInsert)["changes"];
}

/** The same event of many records: each has its own on its timeline. */
export const eventsOf = (
  { db, actor }: RunCtx,
  { imp, at }: Batch,
  type: EventType,
  told: readonly Told[],
): Write[] =>
  told.length === 0
    ? []
    : [
        db.insertMany(
          events,
          told.map(({ id, contactId = null, accountId = null, dealId = null, changes }) => ({
            id: newId("ev", at),
            createdAt: at,
            actor,
            type,
            objectKind: type.slice(0, type.indexOf(".")),
            objectId: id,
            contactId,
            accountId,
            leadId: null,
            dealId,
            changes: changes ?? { importId: { to: imp.id } },
            reason: null,
          })),
        ),
      ];

export const stampsOf = ({ actor }: RunCtx, { at }: Batch) => ({
  createdAt: at,
  updatedAt: at,
  createdBy: actor,
  updatedBy: actor,
});

/** The texts of a row that have no field of their own, under the file's own headers. */
export function remarksOf(
  { imp }: Batch,
  { cells }: GoodRow,
  fields: readonly string[],
): string | null {
  const lines = imp.mapping.flatMap((field, place) => {
    const cell = (cells[place] ?? "").trim();
    if (!field || !fields.includes(field) || cell === "") return [];
    return [field === "notes" ? cell : `${imp.plan.columns[place]?.header ?? field}: ${cell}`];
  });
  return lines.length > 0 ? lines.join("\n") : null;
}
