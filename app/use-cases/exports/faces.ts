import type { ExportedTable } from "~/db/exported-tables";
import type { TableName } from "~/db/inventory";
import {
  CALENDAR_BEGINS,
  CALENDAR_ENDS,
  type TodoFacts,
  todoOf,
} from "~/domain/packages/icalendar";
import { rowsPath } from "~/domain/packages/manifest";
import { type CardFacts, vcardOf } from "~/domain/packages/vcard";
import { cellOf, csvHead, csvLines } from "~/services/packages/csv";

/** One way in which the rows of a table are written: a file that grows page by page. */
export interface Face {
  path: string;
  begins: string;
  page: (rows: readonly string[], parsed: () => Row[]) => string;
  ends: string;
}
type Row = Record<string, unknown>;

/** What people open in a spreadsheet. */
const MAIN_RECORDS: readonly TableName[] = [
  "contacts",
  "accounts",
  "leads",
  "deals",
  "tasks",
  "notes",
  "messages",
];

/** The files of a table: lines of JSON, which lose nothing, and what other programs open. */
export function facesOf({ name, columns }: ExportedTable): Face[] {
  const lines: Face = {
    path: rowsPath(name),
    begins: "",
    page: (rows) => rows.map((row) => `${row}\n`).join(""),
    ends: "",
  };
  const table: Face = {
    path: `csv/${name}.csv`,
    begins: csvHead(columns),
    page: (_, parsed) =>
      csvLines(parsed().map((row) => columns.map((column) => cellOf(row[column])))),
    ends: "",
  };
  const other = OTHERS[name];
  return [lines, ...(MAIN_RECORDS.includes(name) ? [table] : []), ...(other ? [other] : [])];
}

const OTHERS: Partial<Record<TableName, Face>> = {
  contacts: {
    path: "contacts.vcf",
    begins: "",
    page: (_, parsed) =>
      parsed()
        .map((row) => vcardOf(row as unknown as CardFacts))
        .join(""),
    ends: "",
  },
  tasks: {
    path: "tasks.ics",
    begins: CALENDAR_BEGINS,
    page: (_, parsed) =>
      parsed()
        .map((row) => todoOf(row as unknown as TodoFacts))
        .join(""),
    ends: CALENDAR_ENDS,
  },
};
