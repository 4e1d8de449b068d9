import type { LocalMail } from "~/services/local/local-mail";

/** The local mailbox as one plain page, newest first; the text part is what is shown. */
export function showMail(mails: readonly LocalMail[]): Response {
  const letters = mails.toReversed().map(letter).join("\n");
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail · CLOSR</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>${mails.length} mails</h1>${letters}</body></html>`;
  return new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}

const letter = ({
  id,
  from,
  to,
  subject,
  sentAt,
  text,
}: LocalMail) => `<article id="${escaped(id)}">
<h2 dir="auto">${escaped(subject)}</h2>
<p>${escaped(from)} → ${escaped(to.join(", "))} · <time>${escaped(sentAt)}</time></p>
<pre dir="auto">${withLinks(text)}</pre></article>`;

const SPECIAL: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/** A person follows the links of the mails here. */
const withLinks = (text: string) =>
  escaped(text).replace(/https?:\/\/[^\s&<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
