import type { LegalBasis, SourceKind } from "../contacts/legal-basis";
import type { Choice } from "./choices";
import type { DateOrder } from "./date-order";
import type { ImportPlan, PlannedColumn } from "./import-plan";

/** What a file can be taken in as. */
export const STORED_IMPORT_KINDS = ["contacts", "accounts", "deals", "agents"] as const;
export type StoredImportKind = (typeof STORED_IMPORT_KINDS)[number];

export const DUPLICATE_RULES = ["skip", "update", "create"] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/** What a person decided about an import before it ran. */
export interface ImportOptions {
  source: { kind: SourceKind; detail: string | null };
  /** Null: by the workspace's rule for the source. */
  legalBasis: LegalBasis | null;
  /** ISO 4217, meant where a cell names none. */
  currency: string;
  /** Null: as the columns' own dates prove. */
  dateOrder: DateOrder | null;
  duplicates: DuplicateRule;
  /** Deals: the pipeline they go into; null makes one of the file's own stages. */
  pipelineId: string | null;
  /** By the file's name of a stage: the id of a stage, or "won" or "lost". */
  stages: Record<string, string>;
}

/** How the file's bytes are read. */
export interface StoredDialect {
  charset: "utf-8" | "windows-1256" | "windows-1252";
  delimiter: "," | ";" | "\t" | "|";
  skipBytes: number;
}

/** A plan as it is kept: without cells, which may name people and are read from the file when shown. */
export type StoredPlan = Pick<
  ImportPlan,
  "preset" | "rows" | "dateOrders" | "missing" | "stages"
> & {
  columns: Omit<PlannedColumn, "sample" | "field">[];
  /** The people to assign to that the file names. */
  agents: Choice[];
};

export const storedPlan = (plan: ImportPlan): StoredPlan => ({
  preset: plan.preset,
  rows: plan.rows,
  dateOrders: plan.dateOrders,
  missing: plan.missing,
  stages: plan.stages,
  agents: plan.agents,
  columns: plan.columns.map(({ header, filled, dateOrder }) => ({ header, filled, dateOrder })),
});

/** Days in which an import can be taken back. */
export const UNDO_DAYS = 30;
