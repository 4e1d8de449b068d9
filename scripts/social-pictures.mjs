/**
 * Draws the pictures that stand for our pages where they are shared: public/social/NAME-LOCALE.png, 1200 by 630.
 *
 *     node scripts/social-pictures.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "./browser.mjs";

const OUT = "public/social";
const SIZE = { width: 1200, height: 630 };

/** What each picture says: the headline of the pages it stands for. */
const SAYS = {
  home: {
    en: "The CRM Dubai brokerages actually open every morning.",
    ar: "نظام إدارة العملاء الذي تفتحه شركات الوساطة في دبي كل صباح.",
  },
  product: {
    en: "One list in the morning. One line to the deal.",
    ar: "قائمة واحدة في الصباح، وخطّ واحد حتى الصفقة.",
  },
  pricing: { en: "Priced per person. Everything is in it.", ar: "السعر لكل شخص، ويشمل كل شيء." },
  help: { en: "Help center", ar: "مركز المساعدة" },
  developers: {
    en: "Everything people do, by program.",
    ar: "كل ما يفعله المستخدم، عبر الواجهة البرمجية.",
  },
  trust: { en: "A privacy policy you can run.", ar: "سياسة خصوصية تختبرها بنفسك." },
};

const data = (type, file) => `data:${type};base64,${readFileSync(file).toString("base64")}`;
const font = (file) => data("font/woff2", `public/fonts/${file}.woff2`);
const wordmark = readFileSync("public/brand/wordmark.svg", "utf8");

const css = `
@font-face { font-family: Plex; src: url(${font("plex-sans-latin-var")}); font-weight: 400 700; font-stretch: 85% 100%; }
@font-face { font-family: Arabic; src: url(${font("plex-arabic-600")}); font-weight: 600; }
* { margin: 0; box-sizing: border-box; }
body { width: 1200px; height: 630px; padding: 72px 80px; background: #fff; color: #11181a; font: 600 84px/1.04 Plex, Arabic;
  letter-spacing: -0.035em; display: flex; flex-direction: column; justify-content: space-between; }
[dir=rtl] body { letter-spacing: 0; line-height: 1.34; font-size: 72px; }
svg { height: 56px; width: auto; display: block; align-self: flex-start; }
h1 { font: inherit; max-width: 18ch; text-wrap: balance; }
i { display: block; height: 6px; background: linear-gradient(to right, #ffb51f 62%, #dde2dd 62%); }
[dir=rtl] i { background: linear-gradient(to left, #ffb51f 62%, #dde2dd 62%); }`;

const pageOf = (
  locale,
  says,
) => `<!doctype html><html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8"><style>${css}</style><body>${wordmark}<h1>${says}</h1><i></i></body></html>`;

const browser = await chromium.launch({ executablePath: await browserPath(), args: BROWSER_ARGS });
mkdirSync(OUT, { recursive: true });
const page = await browser.newPage({ viewport: SIZE });
for (const [name, says] of Object.entries(SAYS))
  for (const locale of ["en", "ar"]) {
    await page.setContent(pageOf(locale, says[locale]));
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot();
    writeFileSync(`${OUT}/${name}-${locale}.png`, png);
    console.log(`${name}-${locale} ${Math.round(png.length / 1000)} kB`);
  }
await browser.close();
