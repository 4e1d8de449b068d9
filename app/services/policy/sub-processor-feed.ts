import type { SubProcessor } from "~/config/subprocessors";

const SPECIAL: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SPECIAL[sign] ?? sign);

/**
 * The sub-processors as RSS 2.0, one item each, the latest change first.
 * @param since the day of those that were never announced, because they were there from the start.
 */
export function feedOf(all: readonly SubProcessor[], origin: string, since: string): string {
  const dated = all
    .map((one) => ({ one, on: one.announcedOn ?? since }))
    .toSorted((a, b) => b.on.localeCompare(a.on));
  const items = dated.map(({ one, on }) => itemOf(one, on, origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>CLOSR sub-processors</title>
<link>${escaped(origin)}/subprocessors</link>
<description>Who handles personal data for CLOSR. A change is announced thirty days before it takes effect.</description>
${items.join("\n")}
</channel></rss>
`;
}

function itemOf(
  { id, name, purpose, data, location, effectiveOn, objectionUntil }: SubProcessor,
  on: string,
  origin: string,
) {
  const until = objectionUntil ? ` Objections until ${objectionUntil}.` : "";
  const where = location?.en ?? "not said";
  return `<item>
<title>${escaped(name)}</title>
<link>${escaped(origin)}/subprocessors#${encodeURIComponent(id)}</link>
<guid isPermaLink="false">${escaped([id, on, effectiveOn, name, where].join(" "))}</guid>
<pubDate>${new Date(`${on}T00:00:00Z`).toUTCString()}</pubDate>
<description>${escaped(`${purpose.en}. Data: ${data.en}. Where: ${where}. In effect from ${effectiveOn}.${until}`)}</description>
</item>`;
}
