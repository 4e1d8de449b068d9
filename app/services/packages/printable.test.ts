import { expect, test } from "vitest";
import { printableHtml } from "./printable";

const NASTY = `"><img src=x onerror=1></script><script>alert('1')</script>&`;

const page = printableHtml({
  title: NASTY,
  parts: [
    {
      lang: "en",
      heading: NASTY,
      sections: [
        {
          heading: NASTY,
          paragraphs: [NASTY],
          facts: [[NASTY, NASTY]],
          table: { columns: [NASTY], rows: [[NASTY]] },
          files: [
            { path: `files/${NASTY}`, label: NASTY },
            { path: "javascript:alert(1)", label: "x" },
          ],
        },
      ],
    },
    { lang: "ar", heading: "نسخة من بياناتك", sections: [] },
  ],
});

test("whatever people wrote is shown as text, and makes no element", () => {
  expect(page).not.toMatch(/<(script|img)/i);
  expect(page.match(/&quot;&gt;&lt;img src=x onerror=1&gt;/g)).toHaveLength(9);
});

test("a link stays inside the package", () => {
  expect(page).toContain('href="./javascript%3Aalert(1)"');
  expect(page.match(/href="/g)?.length).toBe(page.match(/href="\.\//g)?.length);
});

test("each language has its direction, and the page needs no script and no network", () => {
  expect(page).toContain('<article lang="en" dir="ltr">');
  expect(page).toContain('<article lang="ar" dir="rtl">');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/https?:/);
});
