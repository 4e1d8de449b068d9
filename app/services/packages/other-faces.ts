import {
  CALENDAR_BEGINS,
  CALENDAR_ENDS,
  type TodoFacts,
  todoOf,
} from "~/domain/packages/icalendar";
import { type CardFacts, vcardOf } from "~/domain/packages/vcard";

/** One way in which the rows of a table are written: a file that grows page by page. */
export interface Face {
  path: string;
  begins: string;
  page: (rows: readonly string[], parsed: () => Row[]) => string;
  ends: string;
}
type Row = Record<string, unknown>;

/** What other programs open of a table, where there is such a format. */
export const otherFaceOf = (name: string): Face | undefined => OTHERS[name];

const OTHERS: Readonly<Record<string, Face>> = {
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
