import { afterEach, expect, test, vi } from "vitest";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import { toHref } from "~/lib/locale";
import { helpArticles } from "~/words/help/articles";
import { get, post, send } from "../support/browser";
import { publicPages } from "../support/visitor";

const page = async (path: string) => (await get(path)).text();

const frameOf = (html: string) =>
  [...html.matchAll(/<(header|footer)[\s>].*?<\/\1>/gs)].map(([part]) => part).join("");
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to ?? "");

/** Every page that a header or footer leads to from a first page, and from those pages in turn. */
async function crawl(from: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = [from];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    const html = await answer.text();
    seen.set(path, html);
    for (const link of linksIn(frameOf(html))) {
      expect(link, `on ${path}`).toMatch(/^\/(?!\/)/);
      waiting.push(link);
    }
  }
  return seen;
}

test("[P1] every link of the header and the footer is a real page in both languages, with its twin", async () => {
  const seen = await crawl("/");
  expect([...seen.keys()].toSorted()).toEqual([...(await crawl("/ar")).keys()].toSorted());
  for (const path of [
    "/",
    "/product",
    "/features",
    "/pricing",
    "/company",
    "/contact",
    "/careers",
    "/privacy",
    "/cookies",
  ])
    for (const language of ["en", "ar"] as const)
      expect(seen.keys()).toContain(toHref(language, path));

  for (const [path, html] of seen) {
    const isArabic = /^\/ar(\/|$)/.test(path);
    expect(html, path).toContain(
      isArabic ? '<html lang="ar" dir="rtl"' : '<html lang="en" dir="ltr"',
    );
    expect(linksIn(html), path).toContain(toHref(isArabic ? "en" : "ar", path));
    const words = html.replace(/<(script|pre|code)[\s>].*?<\/\1>/gs, "").replace(/<[^>]+>/g, " ");
    expect(words, path).not.toMatch(/\{[a-z]\w*\}|undefined|\[object|no words for/);
  }
});

test("[P1] what is written in Arabic pages is Arabic", async () => {
  for (const path of publicPages.filter((one) => one.startsWith("/ar"))) {
    const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(await page(path)) ?? [];
    const words = main
      .replace(/<a[^>]* lang="en".*?<\/a>/gs, "")
      .replace(/<div[^>]* lang="en".*?(?=<\/section>)/gs, "")
      .replace(/<(pre|code|bdi)[\s>].*?<\/\1>/gs, "")
      .replace(/<[^>]+>/g, " ");
    const arabic = words.match(/[\u0600-\u06ff]/g)?.length ?? 0;
    const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
    expect(arabic / (arabic + latin), path).toBeGreaterThan(0.75);
  }
});

test("[P2] the pages name the configured company, marked as a sample while it is one", async () => {
  for (const path of ["/", "/ar", "/pricing", "/ar/product", "/privacy", "/ar/privacy"]) {
    const html = await page(path);
    const named = path.startsWith("/ar")
      ? "شركة نموذجية م.م.ح (نموذج)"
      : "Sample Company FZ-LLC (sample)";
    expect(frameOf(html), path).toContain(named);
    expect(html, path).not.toMatch(/\[[A-Z][a-z]+ [A-Z][^\]]*\]|your ?company/i);
  }
});

test("[P125] the organisation that search engines read is the one that people read", async () => {
  for (const path of ["/", "/ar/privacy"]) {
    const html = await page(path);
    const [, json = ""] =
      /<script type="application\/ld\+json">(\{[^<]*"Organization"[^<]*)<\/script>/.exec(html) ??
      [];
    const { legalName, address, url } = JSON.parse(json);
    expect(url).toBe("https://closr.test/");
    for (const value of [legalName, address]) expect(frameOf(html)).toContain(value);
  }
});

const setClock = (body: object) => send("POST", "/dev/clock", body);
afterEach(() => setClock({}));

test("[P5] the year in the footer is Dubai's", async () => {
  await setClock({ now: "2026-12-31T19:59:00Z" });
  expect(frameOf(await page("/"))).toContain("© 2026 CLOSR");
  await setClock({ now: "2026-12-31T20:30:00Z" });
  for (const path of ["/", "/ar/pricing"])
    expect(frameOf(await page(path))).toContain("© 2027 CLOSR");
});

test("each page has one title, one description and one address of its own", async () => {
  const heads = await Promise.all(
    publicPages.map(async (path) => {
      const html = await page(path);
      const isShared = !/sign-|forgot/.test(path);
      const canonical = `<link rel="canonical" href="https://closr.test${path}"`;
      expect(html.includes(canonical), path).toBe(isShared);
      const [, title] = /<title>([^<]+)</.exec(html) ?? [];
      const [, about] = /name="description" content="([^"]+)"/.exec(html) ?? [];
      expect(about?.length, path).toBeLessThan(200);
      return [title, about];
    }),
  );
  for (const column of [0, 1]) {
    const values = heads.map((head) => head[column]);
    expect(values.every(Boolean)).toBe(true);
    expect(new Set(values).size).toBe(values.length);
  }
});

test("the price of a team stands in its address, with VAT to the fils, and nonsense is not repeated", async () => {
  const html = await page("/pricing?people=7");
  expect(html).toContain("5 people × AED");
  expect(html).toMatch(/1,013\.25/);
  expect(await page("/ar/pricing?people=%3Cscript%3E")).not.toContain("<script>");
});

const ENQUIRY = {
  topic: "sales",
  name: "Layla Haddad",
  email: "layla@marina.example",
  message: "How do we begin?",
};

test("[P40] a message at /contact gets a number on the page and a receipt by mail, and shows when it is due", async () => {
  const answer = await post("/ar/contact", ENQUIRY);
  expect(answer.status).toBe(303);
  const location = answer.headers.get("Location") ?? "";
  const [, id = ""] = /receipt=(eq_\w+)$/.exec(location) ?? [];
  expect(id).not.toBe("");

  const html = await page(location);
  expect(html).toContain(id);
  expect(html).toContain("موعد الرد");
  expect(html).not.toContain(ENQUIRY.email);
  await vi.waitFor(async () => {
    const mails = await (await get("/dev/mail.json")).text();
    expect(mails).toContain(id);
  });
});

test("a message that lacks something is refused with its fields, and what was typed is still there", async () => {
  const answer = await post("/contact", { ...ENQUIRY, email: "not an address", name: "" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("How do we begin?");
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
  expect((await post("/contact", {})).status).toBe(422);
  expect((await post("/contact", { ...ENQUIRY, message: "x".repeat(80_000) })).status).toBe(413);
});

test("the status page shows what the schedule found, and its feed names every change", async () => {
  expect(await page("/status")).toContain("No check has run yet");
  expect(await page("/sign-in")).not.toContain("No check has run yet");
  await send("POST", "/dev/cron");
  const found = /<h1>([^<]+)</.exec(await page("/status"))?.[1] ?? "";
  expect(await page("/sign-in")).toContain(found);
  const html = await page("/status");
  expect(html).toContain("Last check");
  expect(html.match(/class="day-bars"/g)).toHaveLength(4);
  expect(html.match(/class="ok"/g)?.length).toBeGreaterThanOrEqual(3);
  await setClock({ advance: "PT1H" });
  expect(await page("/ar/status")).toContain("تأخّر الفحص الأخير");
  expect(await page("/status.xml")).toMatch(/^<\?xml.*<rss version="2.0"/s);
});

test("the reference of the API names every path of its description, and every event of webhooks", async () => {
  const html = await page("/developers");
  const { paths } = (await (await get("/api/v1/openapi.json")).json()) as { paths: object };
  for (const path of Object.keys(paths))
    expect(html).toContain(
      `<code>${path.replace("/api/v1", "").replaceAll(/\{\w+\}/g, "ID")}</code>`,
    );
  for (const event of PUBLIC_EVENTS) expect(html).toContain(`<code>${event}</code>`);
  expect(html).toContain("contacts:write");
});

test("the changelog's days are in order, and its feed tells the same", async () => {
  const html = await page("/changelog");
  const days = [...html.matchAll(/<section id="(\d{4}-\d\d-\d\d)"|id="(\d{4}-\d\d-\d\d)"/g)].map(
    ([, one, other]) => one ?? other,
  );
  expect(days).toEqual(days.toSorted().toReversed());
  const items = (await page("/changelog.xml")).match(/<item>/g)?.length;
  const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  expect(items).toBe(main.match(/<li>/g)?.length);
});

test("a question to the help centre is answered in the language it is asked in, and repeated as text only", async () => {
  expect(await page("/help?q=erase")).toContain("/help/erasure");
  expect(await page("/ar/help?q=%D8%A7%D8%B3%D8%AA%D9%8A%D8%B1%D8%A7%D8%AF")).toContain(
    "/ar/help/import",
  );
  const strange = await page("/help?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  expect(strange).toContain("Nothing found");
  expect(strange).not.toContain("<script>alert");
});

test("[P113] every page of the help centre stands in both languages, is in the sitemap, and needs no cookie", async () => {
  const map = await page("/sitemap.xml");
  for (const { slug, title } of helpArticles)
    for (const locale of ["en", "ar"] as const) {
      const path = toHref(locale, `/help/${slug}`);
      const answer = await get(path);
      expect([answer.status, answer.headers.getSetCookie()], path).toEqual([200, []]);
      expect(await answer.text(), path).toContain(`<h1>${title[locale]}</h1>`);
      expect(map).toContain(`<loc>https://closr.test${path}</loc>`);
    }
  expect((await get("/help/no-such-page")).status).toBe(404);
});

test("[P113] help for each browser is one step from the cookie page, in every language, and forms answer without a cookie", async () => {
  for (const path of ["/cookies", "/ar/cookies", "/cookies?language=ur"])
    expect(await page(path), path).toMatch(/href="(\/ar)?\/help\/cookies-in-your-browser"/);
  const help = await page("/help/cookies-in-your-browser");
  for (const browser of ["Chrome", "Safari", "Firefox", "Edge", "Samsung Internet"])
    expect(help).toContain(`<li>${browser}`);

  const sent = await post("/contact", ENQUIRY);
  expect([sent.status, sent.headers.getSetCookie()]).toEqual([303, []]);
  for (const path of ["/sign-in", "/ar/sign-in"])
    expect(await page(path), path).toContain("<code>__Host-closr</code>");
  expect(await page("/sign-in")).toContain("without which every page would ask you to sign in");
});

test("each page names a picture of itself that is there, for where it is shared", async () => {
  const pictures = Object.keys(import.meta.glob("/public/social/*.png"));
  for (const path of publicPages) {
    const [, picture] =
      /property="og:image" content="https:\/\/closr\.test([^"]+)"/.exec(await page(path)) ?? [];
    if (picture) expect(pictures, path).toContain(`/public${picture}`);
  }
  expect(pictures).toHaveLength(12);
});
