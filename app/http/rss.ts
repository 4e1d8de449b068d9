import { publicFile } from "./public-files";

interface Feed {
  title: string;
  about: string;
  /** The page that the feed is of, absolute. */
  page: string;
  /** Its own address, absolute. */
  self: string;
  items: readonly { id: string; title: string; at: number; text?: string }[];
}

/** A feed of what changed on a page (RSS 2.0). */
export const rss = ({ title, about, page, self, items }: Feed): Response =>
  publicFile(
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xml(title)}</title><link>${xml(page)}</link><description>${xml(about)}</description><language>en</language>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${items.map((item) => itemOf(item, page)).join("\n")}
</channel></rss>
`,
    "application/rss+xml; charset=utf-8",
  );

const itemOf = ({ id, title, at, text = title }: Feed["items"][number], page: string) =>
  `<item><title>${xml(title)}</title><link>${xml(page)}</link><guid isPermaLink="false">${xml(id)}</guid>` +
  `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${xml(text)}</description></item>`;

const SPECIAL: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);
