import { expect, test } from "vitest";
import { cameFromOutside, fieldChanges } from "./entry";

const say = (field: string, value: string) => `${field}=${value}`;
const list = (values: readonly string[]) => values.join(" + ");

test("a change is told in the reader's words, value by value", () => {
  const changes = {
    status: { from: "new", to: "contacted" },
    phones: {
      from: [],
      to: [
        { raw: "050 000 0016", e164: "+971500000016" },
        { raw: "12", e164: null },
      ],
    },
    birthYear: { from: null, to: 1980 },
    aiKey: {},
  };
  expect(fieldChanges(changes, { say, list })).toEqual([
    { field: "status", from: "status=new", to: "status=contacted" },
    { field: "phones", from: null, to: "phones=+971500000016 + phones=12" },
    { field: "birthYear", from: null, to: "birthYear=1980" },
    { field: "aiKey", from: null, to: null },
  ]);
  expect(fieldChanges(null, { say, list })).toEqual([]);
});

test.each([
  ["message.received", "us_ann", true],
  ["lead.touched", "us_ann", true],
  ["lead.created", "in_1", true],
  ["lead.created", "system", true],
  ["lead.created", "us_ann", false],
  ["lead.created", "ak_1", false],
  ["message.sent", "us_ann", false],
  ["contact.updated", "system", false],
] as const)("%s by %s came from outside: %s", (type, actor, came) => {
  expect(cameFromOutside(type, actor)).toBe(came);
});
