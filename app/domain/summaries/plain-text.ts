import { withoutInvisible } from "~/lib/invisible";

const MAX_INPUT = 200_000;
/** What these hold is not for reading. */
const UNREAD = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
]);
const VOID = new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "wbr",
  "source",
  "area",
  "base",
  "col",
]);
const BREAKS = new Set(["br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "blockquote"]);
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const HIDDEN =
  /(?:^|\s)hidden(?:[\s=/]|$)|aria-hidden\s*=\s*["']?true|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*[01](?:px|pt|em|%)?(?![\d.])|(?:^|[;"'\s])color\s*[:=]\s*["']?\s*(?:white|#fff(?:fff)?(?![0-9a-f])|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent)|(?:width|height)\s*:\s*0(?![\d.])|text-indent\s*:\s*-\d{3}|left\s*:\s*-\d{3}/i;
const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  shy: "",
};
/** Control characters but for tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const BLOB = /[A-Za-z0-9+/_-]{60,}={0,2}/g;

/**
 * What a person would read of a text: without markup, what markup hides (by attribute, size or colour),
 * scripts, comments, invisible and control characters, and long runs of encoded data.
 */
export function plainText(text: string): string {
  const shown = withoutMarkup(text.slice(0, MAX_INPUT).replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
  const read = withoutInvisible(decoded(shown).normalize("NFC"));

  return read
    .replace(CONTROL, "")
    .replace(/!?\[([^\]\n]{0,500})\]\(([^)\s]{0,2000})[^)\n]{0,500}\)/g, "$1 $2")
    .replace(BLOB, "[…]")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Reads tag by tag, and leaves out all that stands inside a hidden or unread one. */
function withoutMarkup(text: string): string {
  const parts: string[] = [];
  const hiding: string[] = [];
  let at = 0;
  for (const found of text.matchAll(TAG)) {
    const [tag, close = "", rawName = "", attributes = ""] = found;
    if (hiding.length === 0) parts.push(text.slice(at, found.index));
    at = found.index + tag.length;
    const name = rawName.toLowerCase();
    follow(hiding, name, close === "/", attributes);
    if (hiding.length === 0 && BREAKS.has(name)) parts.push("\n");
  }
  if (hiding.length === 0) parts.push(text.slice(at));

  return parts.join("");
}

/** Keeps account of the open tags since the one that hides; empty means that all is seen. */
function follow(hiding: string[], name: string, isEnd: boolean, attributes: string): void {
  if (VOID.has(name) || attributes.endsWith("/")) return;
  if (isEnd) {
    const opened = hiding.lastIndexOf(name);
    if (opened >= 0) hiding.splice(opened);
  } else if (hiding.length > 0 || UNREAD.has(name) || HIDDEN.test(attributes)) {
    hiding.push(name);
  }
}

const decoded = (text: string) =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => characterOf(Number(decimal)))
    .replace(/&([a-z]{2,5});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    // What was written as entities may be a tag: it is shown as text, never read as one.
    .replace(/[<>]/g, " ");

const characterOf = (code: number) =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
