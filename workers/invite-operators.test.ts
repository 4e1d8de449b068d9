import { expect, test } from "vitest";
import { readOperatorEmails } from "~/config/operator-emails.server";
import { invitations } from "~/db/schema";
import { anOffice } from "../tests/support/office";
import { inviteOperators } from "./invite-operators";

test("those whom a deployment names are invited to the console, each once", async () => {
  const office = await anOffice();
  const emails = readOperatorEmails({
    OPERATOR_EMAILS: "Noor@closr.example, sami@closr.example nobody",
  });
  const world = { ...office.as("system") };
  for (const _ of [1, 2]) await inviteOperators(world, emails);

  const [offers] = await office.db.read(office.db.rows(invitations));
  expect(offers.map(({ email, role }) => [email, role]).toSorted()).toEqual([
    ["noor@closr.example", "operator-privacy"],
    ["sami@closr.example", "operator-privacy"],
  ]);
  expect(office.rung).toHaveLength(2);
});

test("where nobody is named nobody is invited", async () => {
  const office = await anOffice();
  await inviteOperators(office.as("system"), readOperatorEmails({}));
  expect((await office.db.read(office.db.rows(invitations)))[0]).toEqual([]);
});
