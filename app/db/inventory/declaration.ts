import type { InferSelectModel } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Basis, Purpose } from "~/config/purposes";
import type { RetentionClass } from "~/config/retention";

/** What a column holds. Keys follow Fideslang (https://ethyca.github.io/fideslang). */
export type DataCategory =
  | "system.operations"
  | "system.secret"
  | "user.unique_id"
  | "user.name"
  | "user.contact.email"
  | "user.contact.phone_number"
  | "user.contact.organization"
  | "user.content"
  | "user.demographic"
  | "user.financial"
  | "user.credentials"
  | "user.behavior"
  | "user.privacy_preferences";

export type DataScope = "service" | "website" | "communications";

/** contact: a person in a brokerage's records. member: who works there. visitor: who looks at our pages. */
export type Subject = "contact" | "member" | "visitor";

type Column<Row> = Extract<keyof Row, string>;
type Nullable<Row> = { [C in Column<Row>]: null extends Row[C] ? C : never }[Column<Row>];

/** What one table holds, about whom, why, for how long, and what becomes of it. */
export type TableDeclaration<Row> = {
  /** A category for each column; a column left out is a type error. */
  columns: Record<Column<Row>, DataCategory>;
  purpose: Purpose;
  basis: Basis;
  /** Whether CLOSR decides over the data or holds it for a brokerage. */
  role: "controller" | "processor";
  /** Whether it belongs to the product, to our website, or to what we write to people. */
  scope: DataScope;
  /** How long, by class; `since` is the column whose instant starts the clock. */
  retention: { class: RetentionClass; since: Column<Row> | "end-of-subscription" };
  /**
   * What becomes of a row about somebody else, or about nobody, in which an erased person is named.
   * Where nothing is said, their name, number or address in it is blacked out.
   */
  onMention?: "delete" | "clear";
} & ({ subject: "nobody" } | AboutPeople<Row>);

interface AboutPeople<Row> {
  subject: Subject;
  /** The column that names the person the row is about. */
  subjectKey: Column<Row>;
  onErasure:
    | "delete"
    /** Gone with the row that its foreign key points at. */
    | "cascade"
    | {
        clear: readonly Nullable<Row>[];
        /** Where the person's id may stand and something must: their keyed hash takes its place. */
        rename?: readonly Column<Row>[];
        keepRestBecause: string;
      };
}

export type Inventory<Schema> = {
  readonly [Name in keyof Schema as Schema[Name] extends SQLiteTable
    ? Name
    : never]: TableDeclaration<InferSelectModel<Extract<Schema[Name], SQLiteTable>>>;
};
