import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { CARDS, cardsIn } from "../../tests/support/cards";
import { declarations } from "./inventory";
import * as schema from "./schema";

/** What holds words of people: what they write, and the names that they give. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "user.content",
  "user.name",
  "user.contact.organization",
]);

/** Declared as theirs, and nevertheless no text that anybody writes; each with what it is. */
const NO_WORDS: Readonly<Record<string, string>> = {
  "contacts.sourceKind": "one of a list",
  "leads.priceMinor": "a number",
  "leads.responseLink": "an address that a portal made, and answers at",
  "enquiries.topic": "one of a list",
  "dealParties.role": "one of a list",
  "accounts.email": "an address",
  "accounts.employees": "a number",
  "accounts.yearEstablished": "a number",
  "workspaces.slug": "letters and dashes, at most 40",
  "endedWorkspaces.slug": "the same",
  "searchTokens.token": "made of masked words",
  "supportViews.path": "an address of ours, without what was asked",
  "aiReceipts.payloadSealed": "sealed: nobody reads it",
};

const columns = declarations.flatMap(([name, { columns: kinds }]) =>
  Object.entries(kinds as Record<string, string>).flatMap(([field, kind]) => {
    const column = getTableColumns(schema[name] as never)[field] as
      | { mapToDriverValue: (value: unknown) => unknown; dataType: string }
      | undefined;
    const place = `${name}.${field}`;
    return column && OF_PEOPLE.has(kind) ? [{ place, column }] : [];
  }),
);

test.each(columns.filter(({ place }) => !(place in NO_WORDS)))(
  "[P19] no card's number is kept in $place, which people write",
  ({ column }) => {
    const isJson = column.dataType === "json";
    for (const card of CARDS) {
      const text = `I paid with ${card}.`;
      const told = column.mapToDriverValue(isJson ? { deep: [{ said: text }] } : text);
      expect(cardsIn(String(told))).toEqual([]);
      expect(String(told)).toContain(`•••• ${card.slice(-4)}`);
    }
  },
);

test("what is excepted is declared, and nothing twice", () => {
  const places = columns.map(({ place }) => place);
  const stale = Object.keys(NO_WORDS).filter((place) => !places.includes(place));
  expect(stale).toEqual([]);
});
