import { expect, test } from "vitest";
import { doneTask } from "./done-task";

test.each([
  ["tk_01J00000000000000000000000", "tk_01J00000000000000000000000"],
  ["../contacts/ct_1%3F", null],
  ["", null],
])("of the address's done=%s only a task's id is taken", (done, id) => {
  expect(doneTask(`https://closr.test/w/acme/today?done=${done}`)).toBe(id);
});
