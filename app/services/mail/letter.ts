import { dir, type Language, langTag } from "~/lib/locale";

/** A short mail of ours, before it is text and HTML. */
export interface Letter {
  to: { name?: string; address: string };
  locale: Language;
  subject: string;
  /** Plain sentences; a paragraph each. */
  paragraphs: readonly string[];
  /** The one thing to press, between the first paragraph and the rest. */
  link?: { label: string; href: string };
  /** Stands at the foot: why this was sent. */
  because: string;
  /** The way out of a marketing mail: its page at the foot, and what mail programs use by themselves. */
  leave?: { label: string; href: string; oneClick: string; mailto: string };
}

type Link = Record<"label" | "href", string>;

const SPECIAL: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SPECIAL[sign] ?? sign);

/** The two bodies of a letter. The HTML has no pictures, no tracking and nothing from elsewhere. */
export function bodiesOf(letter: Letter): { text: string; html: string } {
  return { text: textOf(letter), html: htmlOf(letter) };
}

function textOf({ paragraphs: [first = "", ...rest], link, because, leave }: Letter): string {
  const inText = ({ label, href }: Link) => `${label}:\n${href}`;
  const pressed = link ? [inText(link)] : [];
  const foot = [`-- \n${because}`, ...(leave ? [inText(leave)] : [])].join("\n");
  return `${[first, ...pressed, ...rest, foot].join("\n\n")}\n`;
}

function htmlOf({ locale, subject, paragraphs: [first = "", ...rest], ...letter }: Letter) {
  const { link, because, leave } = letter;
  const paragraph = (text: string) => `<p dir="auto">${escaped(text)}</p>`;
  const anchor = ({ href, label }: Link, style: string) =>
    `<a href="${escaped(href)}" style="color:#00596c${style}">${escaped(label)}</a>`;
  const pressed = link ? `<p>${anchor(link, ";font-weight:600")}</p>` : "";
  const left = leave ? `<br>${anchor(leave, "")}` : "";
  return `<!doctype html>
<html lang="${langTag(locale)}" dir="${dir(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.6 sans-serif;color:#11181a;max-width:38em">
${paragraph(first)}
${pressed}
${rest.map(paragraph).join("\n")}
<hr style="border:0;border-top:1px solid #dde2dd"><p style="font-size:13px;color:#5f696b">${escaped(because)}${left}</p>
</body></html>
`;
}
