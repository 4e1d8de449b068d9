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
import { setMorning } from "./lib/morning.mjs";
import { openPage, PAGES, readIn } from "./lib/pages.mjs";
import { loadSample } from "./lib/sample.mjs";
import { DEMO } from "./lib/state.mjs";

const OUT = "test-results/shots";
const WIDTHS = [360, 1280];
const LOCALES = ["en", "ar"];
const THEMES = ["light", "dark"];

const words = process.argv.slice(2);
const wanted = PAGES.filter(
  ({ name, path }) =>
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
  const worker = await startWorker({ port: 0, state, cron: false });
  await setMorning(worker.origin);
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
  for (const shown of wanted.map((page) => readIn(page, locale))) {
    const page = await (await contextOf(shown.person)).newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const answer = await openPage(page, shown, locale);
      await page.waitForLoadState("networkidle");
      const file = `${shown.name}-${locale}-${width}-${theme}.png`;
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
  if (person) await signIn(context, person, locale);
  return context;
}

async function signIn(context, email, locale) {
  const { users } = JSON.parse(readFileSync(DEMO, "utf8"));
  const { password } = users.find((user) => user.email === email);
  const post = (path, form) =>
    context.request.post(path, { form, headers: { Origin: product.origin } });
  await post("/sign-in", { email, password });
  const kept = await post("/me/preferences", { locale });
  if (!kept.ok()) throw new Error(`${email} cannot sign in: ${kept.status()}`);
}
