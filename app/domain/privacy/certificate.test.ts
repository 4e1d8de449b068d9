import { expect, test } from "vitest";
import { certificateIn } from "./certificate";

const WHOLE = { erased: [], kept: [], lines: { en: [], ar: [] }, ledger: {}, proof: {} };

test.each(["erasure-certificate", "account-erasure-certificate", "workspace-erasure-certificate"])(
  "%s is shown as a sheet where nothing of it is missing",
  (kind) => {
    expect(certificateIn({ ...WHOLE, kind })).toMatchObject({ kind });
    expect(certificateIn({ kind, erased: [] })).toBeNull();
  },
);

test("a receipt of a cookie choice is no certificate", () => {
  expect(certificateIn({ ...WHOLE, kind: "consent-receipt" })).toBeNull();
});
