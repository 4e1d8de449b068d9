import { expect, test } from "vitest";
import { recordedRequestForm } from "./request.form";

test("a request is written down by a rule that there is, or by none that is named; any other is a fault of that field", () => {
  const asked = { type: "correction" };
  expect(recordedRequestForm.safeParse(asked).success).toBe(true);
  expect(recordedRequestForm.safeParse({ ...asked, rule: "EEA" }).success).toBe(true);
  for (const rule of ["XX", "eea", "__proto__"])
    expect(recordedRequestForm.safeParse({ ...asked, rule }).error?.issues).toMatchObject([
      { path: ["rule"] },
    ]);
});
