import { dir, type Locale } from "~/lib/locale";

const SPECIAL: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/** The two bodies of what a person wrote: the words as they are, and the same as paragraphs. */
export function bodiesOfMessage(body: string, locale: Locale): { text: string; html: string } {
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => {
    const lines = escaped(paragraph).replaceAll("\n", "<br>");
    return `<p dir="auto">${lines}</p>`;
  });
  const html = `<!doctype html><html lang="${locale}" dir="${dir(locale)}"><body>${paragraphs.join("")}</body></html>`;
  return { text: `${body}\n`, html };
}
