import { chromium } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "../browser.mjs";
import { sessionHeaders } from "./visitor.mjs";

const SLOWER = 4;
const ROUNDS = 5;
const GOALS = { lcp: [1200, "ms"], inp: [100, "ms"], cls: [0.02, ""] };
const PAGES = [
  ["Today", "/today"],
  ["contacts page", "/contacts"],
];

/** What somebody sees in Chromium whose processor is four times slower: medians of a few visits, each afresh. */
export async function browserTimes(site) {
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: BROWSER_ARGS,
  });
  try {
    const { Cookie } = await sessionHeaders(site);
    const results = [];
    for (const [name, path] of PAGES) {
      const visits = [];
      for (let round = 0; round < ROUNDS; round++)
        visits.push(await visit(browser, site, path, Cookie));
      for (const [what, [goal, unit]] of Object.entries(GOALS))
        results.push({
          name: `${name}: ${what.toUpperCase()}`,
          contacts: site.contacts,
          value: median(visits.map((times) => times[what])),
          goal,
          unit,
        });
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function visit(browser, { worker, slug }, path, cookies) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies(
    cookies.split("; ").map((cookie) => {
      const at = cookie.indexOf("=");
      return {
        name: cookie.slice(0, at),
        value: cookie.slice(at + 1),
        domain: "localhost",
        path: "/",
        secure: true,
      };
    }),
  );
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(`${worker.origin}/w/${slug}${path}`, { waitUntil: "networkidle" });
  // Keys that open and close something: what a person's hand does first.
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.type("ais", { delay: 120 });
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => globalThis.watched);
  await context.close();
  return times;
}

/** Runs in the page. */
function watch() {
  const watched = { lcp: 0, inp: 0, cls: 0 };
  globalThis.watched = watched;
  const on = (type, see, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...more,
    });
  on("largest-contentful-paint", ({ startTime }) => {
    watched.lcp = startTime;
  });
  on("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.cls += value;
  });
  on(
    "event",
    ({ duration, interactionId }) => {
      if (interactionId) watched.inp = Math.max(watched.inp, duration);
    },
    { durationThreshold: 16 },
  );
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
