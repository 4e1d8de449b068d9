import { expect, test } from "vitest";
import { ticketForm } from "./ticket.form";

test("all that does not read as an address is told at once [P105]", () => {
  const typed = { type: "access", by: "representative", email: "no", phone: "12" };
  const person = { personName: "Layla", personEmail: "neither", personPhone: "x" };
  const read = ticketForm.safeParse({ ...typed, ...person });
  expect(read.error?.issues.map(({ path, message }) => [path[0], message]).toSorted()).toEqual([
    ["email", "not-an-email"],
    ["personEmail", "not-an-email"],
    ["personPhone", "not-a-phone"],
    ["phone", "not-a-phone"],
  ]);
});
