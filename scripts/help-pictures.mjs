/**
 * Takes the pictures of the help centre from the product itself, with its sample brokerage, on a state of its own
 * that is thrown away: as a desk and as a phone shows them, light and dark, sharp where they are shown as large as
 * the screen: public/help/SLUG-LOCALE.webp with -phone, -dark and -phone-dark.
 *
 *     node scripts/help-pictures.mjs               all
 *     node scripts/help-pictures.mjs today deals   only these
 *     HELP_PICTURES=/tmp/help node …               to another folder, to look at first
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "./browser.mjs";
import { filesIn } from "./lib/digest.mjs";
import { startWorker } from "./lib/local-worker.mjs";
import { setMorning } from "./lib/morning.mjs";
import { addressOf, readIn } from "./lib/pages.mjs";
import { loadSample } from "./lib/sample.mjs";
import { DEMO } from "./lib/state.mjs";

const OUT = process.env.HELP_PICTURES ?? "public/help";
const SCREENS = {
  "": { shown: { width: 1280, height: 854 }, scale: 1.5, kept: { width: 1920, height: 1280 } },
  "-phone": { shown: { width: 360, height: 640 }, scale: 2, kept: { width: 720, height: 1280 } },
};
const THEMES = { "": "light", "-dark": "dark" };
const QUALITY = 0.45;
const MOST_BYTES = 10_500_000;

const agent = "agent@marina.example";
const owner = "owner@marina.example";
const privacy = "privacy@marina.example";
const work = (path, person, link) => ({ path: `/w/marina/${path}`, person, link });

/** Where each picture is taken, by whom; with `link`, on the first page that is linked so there. */
const PICTURES = {
  today: work("today", agent),
  tasks: work("tasks", agent),
  inbox: work("inbox", agent),
  triage: work("inbox/triage", owner),
  leads: work("leads", agent),
  lead: work("leads", agent, "/w/marina/leads/ld_"),
  deals: work("deals", owner),
  deal: work("deals", agent, "/w/marina/deals/dl_"),
  contacts: work("contacts", agent),
  contact: work("contacts", agent, "/w/marina/contacts/ct_"),
  companies: work("accounts", owner),
  search: work("search?q=an", owner),
  files: { ...work("contacts", agent, "/w/marina/contacts/ct_"), after: "?show=files" },
  conversation: work("inbox", agent, "/w/marina/threads/th_"),
  summaries: work("settings/ai", owner),
  "privacy-desk": work("privacy", privacy),
  access: work("privacy", privacy, "/w/marina/privacy/requests/"),
  erasure: { ...work("contacts", privacy, "/w/marina/contacts/ct_"), after: "/erasure" },
  certificate: { path: "/privacy/verify" },
  "support-access": work("settings/support", owner),
  settings: work("settings", owner),
  members: work("settings/members", owner),
  "lead-sources": work("settings/sources", owner),
  pipelines: work("settings/pipelines", owner),
  "sample-data": work("settings/sample", owner),
  import: work("settings/imports/new", owner),
  export: work("leave", owner),
  package: work("settings/imports/package", owner),
  "api-keys": work("settings/keys", owner),
  webhooks: work("settings/webhooks", owner),
  incidents: work("settings/incidents", owner),
  billing: work("settings/billing", owner),
  subscription: work("settings/subscription", owner),
  begin: { path: "/sign-up" },
  "your-account": { path: "/me", person: agent },
  "your-sign-ins": { path: "/me/security", person: agent },
  surveys: { path: "/me/surveys", person: agent },
  "your-privacy": { path: "/me/privacy", person: agent },
  "cookies-in-your-browser": { path: "/cookies" },
};

const asked = process.argv.slice(2);
const wanted = Object.entries(PICTURES).filter(
  ([slug]) => asked.length === 0 || asked.includes(slug),
);
const state = mkdtempSync(join(tmpdir(), "closr-help-"));
const worker = await startWorker({ port: 0, state, cron: false });
const browser = await chromium.launch({ executablePath: await browserPath(), args: BROWSER_ARGS });
mkdirSync(OUT, { recursive: true });
try {
  await setMorning(worker.origin);
  await loadSample(worker.origin, state);
  for (const locale of ["en", "ar"])
    for (const screen of Object.keys(SCREENS))
      for (const theme of Object.keys(THEMES)) await takeAll(locale, screen, theme);
} finally {
  await browser.close();
  await worker.stop();
  rmSync(state, { recursive: true, force: true });
}
const bytes = filesIn(OUT).reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`${filesIn(OUT).length} pictures, ${Math.round(bytes / 1000)} kB`);
process.exit(bytes > MOST_BYTES ? 1 : 0);

async function takeAll(locale, screen, theme) {
  const contexts = new Map();
  for (const [slug, page] of wanted) {
    const shown = readIn(page, locale);
    if (!contexts.has(shown.person))
      contexts.set(shown.person, await contextFor(shown.person, locale, screen, theme));
    const tab = await contexts.get(shown.person).newPage();
    await goTo(tab, shown, locale);
    if (screen === "") await endOnARow(tab);
    const png = await tab.screenshot();
    const name = `${slug}-${locale}${screen}${theme}`;
    writeFileSync(join(OUT, `${name}.webp`), await asWebp(tab, png, SCREENS[screen].kept));
    console.log(name);
    await tab.close();
  }
  for (const context of contexts.values()) await context.close();
}

/** The question about cookies would stand in every picture of a public page, so the browser says no beforehand. */
async function contextFor(person, locale, screen, theme) {
  const context = await browser.newContext({
    baseURL: worker.origin,
    viewport: SCREENS[screen].shown,
    deviceScaleFactor: SCREENS[screen].scale,
    colorScheme: THEMES[theme],
    locale: locale === "ar" ? "ar-AE" : "en-AE",
    timezoneId: "Asia/Dubai",
  });
  const post = (path, form) =>
    context.request.post(path, { form, headers: { Origin: worker.origin } });
  if (!person) await post("/consent", { choice: "reject", nonce: "", language: locale, back: "/" });
  else await signIn(post, person, locale);
  return context;
}

async function signIn(post, email, locale) {
  const { users } = JSON.parse(readFileSync(DEMO, "utf8"));
  const { password } = users.find((user) => user.email === email);
  await post("/sign-in", { email, password });
  const kept = await post("/me/preferences", { locale });
  if (!kept.ok()) throw new Error(`${email} cannot sign in: ${kept.status()}`);
}

async function goTo(page, shown, locale) {
  await page.goto(addressOf(shown, locale));
  if (shown.link) {
    const href = await page.locator(`a[href^="${shown.link}"]`).first().getAttribute("href");
    const answer = await page.goto(href.replace(/[?#].*/, "") + (shown.after ?? ""));
    if (!answer.ok()) throw new Error(`${href}: ${answer.status()}`);
  }
  await page.waitForLoadState("networkidle");
}

/** No row is cut through by the foot of a desk's picture: it ends on the hairline of the last that is whole. */
async function endOnARow(page) {
  await page.evaluate(() => {
    const foot = window.innerHeight;
    for (const row of document.querySelectorAll(".main :is(li, tr)")) {
      const { top, bottom } = row.getBoundingClientRect();
      if (top < foot && bottom > foot && !row.querySelector("li, tr")) row.style.opacity = "0";
    }
  });
}

/** Written as WebP by the browser itself, point for point. */
async function asWebp(page, png, kept) {
  const blank = await page.context().newPage();
  const url = await blank.evaluate(
    async ([picture, { width, height }, quality]) => {
      const image = await createImageBitmap(await (await fetch(picture)).blob());
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d").drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    [`data:image/png;base64,${png.toString("base64")}`, kept, QUALITY],
  );
  await blank.close();
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
