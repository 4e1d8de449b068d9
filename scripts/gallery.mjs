// Photographs the parts: `node scripts/gallery.mjs OUT [screen…]` writes a picture per screen, width,
// language and theme, and tells what axe and the content policy have against them.

import { mkdirSync, readFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { createServer } from "vite";

process.env.NODE_ENV = "production";
const [out = "/tmp/gallery", ...wanted] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
mkdirSync(out, { recursive: true });

const vite = await createServer({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { "~": `${root}app` } },
  esbuild: { jsx: "automatic" },
});
const { render, names } = await vite.ssrLoadModule("/tests/gallery/render.tsx");
const { default: css } = await vite.ssrLoadModule("/app/app.css?inline");

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'";
const TYPES = { css: "text/css", svg: "image/svg+xml", woff2: "font/woff2" };

const server = createHttp(async (request, response) => {
  const { pathname, searchParams, search } = new URL(request.url, "http://gallery");
  const kind = TYPES[pathname.split(".").at(-1)];
  try {
    if (pathname === "/app.css") response.setHeader("Content-Type", kind).end(css);
    else if (pathname === "/favicon.ico") response.writeHead(204).end();
    else if (kind) response.setHeader("Content-Type", kind).end(file(pathname));
    else {
      const page = render(
        pathname.slice(1),
        searchParams.get("lang"),
        searchParams.get("theme"),
        search,
      );
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("Content-Type", "text/html; charset=utf-8").end(await page);
    }
  } catch (thrown) {
    response.writeHead(500).end(String(thrown?.stack ?? thrown));
  }
});
const file = (pathname) => {
  try {
    return readFileSync(`${root}public${pathname}`);
  } catch {
    return readFileSync(root + pathname.slice(1));
  }
};
await new Promise((listening) => server.listen(0, listening));
const origin = `http://localhost:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let faults = 0;
const tell = (where, what) => {
  faults += 1;
  console.error(`${where}: ${what}`);
};

/** What opens without a script: a menu, a dialog, the sheet of the tab bar. */
const OPENS = {
  today: ".ans .btn[popovertarget]",
  settings: "[command=show-modal]",
  leads: ".tabbar button, .person .btn",
};

async function openOne(page, name, where) {
  if (!OPENS[name]) return;
  await page.locator(OPENS[name]).locator("visible=true").first().click();
  const open = page.locator(":popover-open, dialog[open]");
  if ((await open.count()) !== 1) return tell(where, "nothing opened");
  await page.screenshot({ path: `${out}/${where}-open.png` });
  // What lies under an open sheet is not a target, but axe measures against it.
  await judge(page, `${where}-open`, ["target-size"]);

  await page.keyboard.press("Escape");
  if ((await open.count()) !== 0) tell(where, "Escape did not close it");
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function judge(page, where, without = []) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ([runOnly, off]) =>
      globalThis.axe.run({
        runOnly,
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      }),
    [RULES, without],
  );
  for (const { id, nodes } of violations)
    tell(where, `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const VIEWS = [
  ["en", "light", 1280],
  ["en", "light", 360],
  ["ar", "light", 1280],
  ["ar", "light", 360],
  ["en", "dark", 1280],
  ["ar", "dark", 360],
];
for (const name of wanted.length ? wanted : names)
  for (const [lang, theme, width] of VIEWS) {
    const where = `${name}-${lang}-${theme}-${width}`;
    const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: false });
    page.on("console", (message) => message.type() === "error" && tell(where, message.text()));
    const answer = await page.goto(`${origin}/${name}?lang=${lang}&theme=${theme}`, {
      waitUntil: "networkidle",
    });
    if (!answer.ok()) tell(where, await answer.text());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) tell(where, `scrolls sideways by ${wide} px`);
    await judge(page, where);
    await page.screenshot({ path: `${out}/${where}.png`, fullPage: true });
    await openOne(page, name, where);
    await page.close();
  }

await browser.close();
server.close();
await vite.close();
console.log(`${faults} faults; pictures in ${out}`);
process.exit(faults ? 1 : 0);
