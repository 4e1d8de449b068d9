import type { ExportedTable } from "~/db/exported-tables";
import type { TableName } from "~/db/inventory";
import { rowsPath } from "~/domain/packages/manifest";
import { cellOf, csvHead, csvLines } from "~/services/packages/csv";
import { type Face, otherFaceOf } from "~/services/packages/other-faces";

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
  const other = otherFaceOf(name);
  return [lines, ...(MAIN_RECORDS.includes(name) ? [table] : []), ...(other ? [other] : [])];
}
