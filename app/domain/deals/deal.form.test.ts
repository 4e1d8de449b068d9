import { expect, test } from "vitest";
import { newDealForm } from "./deal.form";

const faultsIn = (form: Record<string, string>) =>
  newDealForm.safeParse(form).error?.issues.map(({ path, message }) => [path.join("."), message]);

test("a deal says what or whom it is about", () => {
  expect(faultsIn({ listingRef: "MAR-1", value: "2.45M" })).toEqual([["title", "deal-of-nothing"]]);
  for (const name of ["title", "contactId", "accountId", "leadId"])
    expect(faultsIn({ [name]: "ct_1" }), name).toBeUndefined();
});
