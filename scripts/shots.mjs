/**
 * Takes a picture of every page: at 360 and 1280 px, in English and Arabic, light and dark.
 *
 *     node scripts/shots.mjs                     all pages, of a product it starts for itself
 *     node scripts/shots.mjs today /privacy      only pages whose name or address contains a word
 *     CLOSR_URL=http://localhost:8787 …          of a product that runs with the sample workspaces
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "./browser.mjs";
import { startWorker } from "./lib/local-worker.mjs";
import { loadSample } from "./lib/sample.mjs";
import { DEMO } from "./lib/state.mjs";

const OUT = "test-results/shots";
const WIDTHS = [360, 1280];
const LOCALES = ["en", "ar"];
const THEMES = ["light", "dark"];

/** Name, address, and who looks at it. Public pages have a twin under /ar; a person has a language. */
const PAGES = [
  ["home", "/"],
  ["privacy", "/privacy"],
  ["cookies", "/cookies"],
  ["sign-up", "/sign-up"],
  ["sign-in", "/sign-in"],
  ["verify", "/privacy/verify"],
  ["today", "/w/marina/today", "agent@marina.example"],
  ["inbox", "/w/marina/inbox", "agent@marina.example"],
  ["leads", "/w/marina/leads", "agent@marina.example"],
  ["contacts", "/w/marina/contacts", "agent@marina.example"],
  ["accounts", "/w/marina/accounts", "agent@marina.example"],
  ["deals", "/w/marina/deals", "agent@marina.example"],
  ["tasks", "/w/marina/tasks", "agent@marina.example"],
  ["settings", "/w/marina/settings", "owner@marina.example"],
  ["me", "/me", "agent@marina.example"],
];

const words = process.argv.slice(2);
const wanted = PAGES.filter(
  ([name, path]) =>
    words.length === 0 || words.some((word) => name.includes(word) || path.includes(word)),
);
const product = await productToLookAt();
const browser = await chromium.launch({ executablePath: await browserPath(), args: BROWSER_ARGS });
mkdirSync(OUT, { recursive: true });
try {
  for (const theme of THEMES) for (const locale of LOCALES) await lookAtAll(theme, locale);
} finally {
  await browser.close();
  await product.stop();
}

/** The one that runs, or one on a state of its own that is thrown away. */
async function productToLookAt() {
  if (process.env.CLOSR_URL) return { origin: process.env.CLOSR_URL, stop: async () => {} };

  const state = mkdtempSync(join(tmpdir(), "closr-shots-"));
  const worker = await startWorker({ port: 0, state });
  await loadSample(worker.origin, state);
  return {
    origin: worker.origin,
    async stop() {
      await worker.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

async function lookAtAll(theme, locale) {
  const people = new Map();
  const contextOf = async (person) => {
    if (!people.has(person)) people.set(person, await contextFor(person, theme, locale));
    return people.get(person);
  };
  for (const [name, path, person] of wanted) {
    const page = await (await contextOf(person)).newPage();
    const address = person || locale === "en" ? path : `/ar${path === "/" ? "" : path}`;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const answer = await page.goto(address, { waitUntil: "networkidle" });
      const file = `${name}-${locale}-${width}-${theme}.png`;
      await page.screenshot({ path: join(OUT, file), fullPage: true });
      console.log(`${answer.status()} ${join(OUT, file)}`);
    }
    await page.close();
  }
  for (const context of people.values()) await context.close();
}

async function contextFor(person, theme, locale) {
  const context = await browser.newContext({
    baseURL: product.origin,
    colorScheme: theme,
    locale: locale === "ar" ? "ar-AE" : "en-AE",
    timezoneId: "Asia/Dubai",
  });
  if (person) await signIn(await context.newPage(), person);
  return context;
}

async function signIn(page, email) {
  const { users } = JSON.parse(readFileSync(DEMO, "utf8"));
  const { password } = users.find((user) => user.email === email);
  await page.goto("/sign-in");
  await page.locator("input[type=email]").fill(email);
  await page.locator("input[type=password]").fill(password);
  await page.locator("form button[type=submit]").first().click();
  await page.waitForURL("**/w/**");
  await page.close();
}
