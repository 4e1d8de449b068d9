import { expect, test } from "vitest";
import table from "../../../tests/fixtures/phone_normalisation.csv?raw";
import { isBusinessScopedId, readPhone } from "./phone";

const rows = table
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => row.split(",") as [string, string, string, string]);

test("the table has all its rows", () => {
  expect(rows).toHaveLength(24);
});

test.each(rows)("%s (default %s) is read as %s, %s", (input, country, e164, status) => {
  const reading = readPhone(input, country);
  expect(reading.status).toBe(status);
  expect(reading.phones.map((phone) => phone.e164).join(";")).toBe(e164);
});

test("the kind of line is told apart, for WhatsApp needs a mobile", () => {
  const lines = ["0500000001", "04 700 0001", "800 0000", "+44 7700 900123"].map(
    (input) => readPhone(input).phones[0]?.line,
  );
  expect(lines).toEqual(["mobile", "landline", "toll-free", "unknown"]);
});

test("what cannot be read is kept as it was written", () => {
  expect(readPhone(" call me \u200Fon 050 ")).toEqual({
    status: "invalid",
    phones: [],
    raw: "call me on 050",
  });
});

test.each([
  ["WhatsApp: 050 000 0001", ["+971500000001"]],
  ["0500000001 و ٠٥٠٠٠٠٠٠٠٢", ["+971500000001", "+971500000002"]],
  ["0500000001; +44 7700 900123", ["+971500000001", "+447700900123"]],
  ["0500000001 / 050 000 0001", ["+971500000001"]],
  ["0500000001 0500000002", []],
  ["0500000001 / later", ["+971500000001"]],
  ["447700900124", []],
  ["+1", []],
  ["+٩٧١٥٠٠٠٠٠٠٠١", ["+971500000001"]],
])("%s holds %o", (input, numbers) => {
  expect(readPhone(input).phones.map((phone) => phone.e164)).toEqual(numbers);
});

test("an endless text is cut before it is read", () => {
  expect(readPhone("9".repeat(100_000)).status).toBe("invalid");
});

test.each(["AE.0000000000000001", "GB.ENT.abc123"])("%s is a business-scoped id", (text) => {
  expect(isBusinessScopedId(text)).toBe(true);
  expect(readPhone(text).status).toBe("not_a_phone");
});
