import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "~/lib/bytes";
import { cleanFileName } from "./file-name";

test.each([
  ["offer.pdf", "offer.pdf"],
  ["عقد البيع النهائي.pdf", "عقد البيع النهائي.pdf"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["C:\\Users\\me\\plan.png", "plan.png"],
  ['a"\r\nX:1.pdf', "a_X_1.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["\u2067مخطط\u2069.png", "مخطط.png"],
  ["zero\u200bwidth\ufeff.txt", "zerowidth.txt"],
  ["می‌خواهم.txt", "می‌خواهم.txt"],
  ["tab\tand\0nul.txt", "tabandnul.txt"],
  ["  spaced   out .txt", "spaced out .txt"],
  [".htaccess", "htaccess"],
  ["trailing. . .", "trailing"],
  ["con.txt", "_con.txt"],
  ["LPT1", "_LPT1"],
  ["console.txt", "console.txt"],
  ["what?*<>|.csv", "what_____.csv"],
  ["lone\ud800half.txt", "lonehalf.txt"],
  ["cafe\u0301.txt", "café.txt"],
  ["", "file"],
  ["..", "file"],
  ["/", "file"],
  ["\u202e", "file"],
])("%j is kept as %j", (name, clean) => expect(cleanFileName(name)).toBe(clean));

test.each([
  [`${"a".repeat(300)}.pdf`, `${"a".repeat(196)}.pdf`],
  [`${"ع".repeat(300)}.pdf`, `${"ع".repeat(98)}.pdf`],
  [`${"😀".repeat(300)}.jpeg`, `${"😀".repeat(48)}.jpeg`],
  ["b".repeat(300), "b".repeat(200)],
  [`x.${"b".repeat(300)}`, `x.${"b".repeat(198)}`],
])("a long name keeps its ending and whole characters", (name, clean) =>
  expect(cleanFileName(name)).toBe(clean),
);

test("whatever is offered, what is kept is a plain name, and is kept the second time", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const clean = cleanFileName(name);
      expect(clean).not.toBe("");
      expect(clean).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069<>:"|?*]/u);
      expect(utf8(clean).length).toBeLessThanOrEqual(200);
      expect(cleanFileName(clean)).toBe(clean);
    }),
    { numRuns: 500 },
  ));
