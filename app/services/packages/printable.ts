/** A page of a package that people read, in words that are said already. Everything is text: markup in it is shown, not run. */
export interface PrintablePage {
  title: string;
  /** One for each language, in the order in which they are shown. */
  parts: readonly PrintablePart[];
}

export interface PrintablePart {
  lang: "en" | "ar";
  heading: string;
  sections: readonly PrintableSection[];
}

export interface PrintableSection {
  heading: string;
  paragraphs?: readonly string[];
  /** Label and value. */
  facts?: readonly (readonly [string, string])[];
  table?: { columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** Files of the same package. */
  files?: readonly { path: string; label: string }[];
}

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
section{break-inside:avoid-page}
article+article{border-block-start:2px solid;margin-block-start:3rem}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
dt{font-weight:600}dd{margin:0 0 .5rem}
`;

/** A page that needs nothing but itself: no script, no network, printable. */
export const printableHtml = ({ title, parts }: PrintablePage): string =>
  `<!doctype html>
<html lang="${parts[0]?.lang ?? "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${parts.map(part).join("\n")}
</body>
</html>
`;

const part = ({ lang, heading, sections }: PrintablePart) =>
  `<article lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<h1>${escapeHtml(heading)}</h1>
${sections.map(section).join("\n")}
</article>`;

const section = ({ heading, paragraphs, facts, table, files }: PrintableSection) =>
  [
    `<section><h2>${escapeHtml(heading)}</h2>`,
    ...(paragraphs ?? []).map((text) => `<p>${value(text)}</p>`),
    facts && `<dl>${facts.map(fact).join("")}</dl>`,
    table && tableOf(table),
    files && `<ul>${files.map(file).join("")}</ul>`,
    "</section>",
  ]
    .filter(Boolean)
    .join("\n");

const fact = ([label, text]: readonly [string, string]) =>
  `<dt>${escapeHtml(label)}</dt><dd>${value(text)}</dd>`;

const tableOf = ({ columns, rows }: NonNullable<PrintableSection["table"]>) =>
  `<table><thead>${row(columns, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("\n")}</tbody></table>`;

const row = (cells: readonly string[], tag: "th" | "td") =>
  `<tr>${cells.map((cell) => `<${tag}>${value(cell)}</${tag}>`).join("")}</tr>`;

const file = ({ path, label }: { path: string; label: string }) => {
  const address = path.split("/").map(encodeURIComponent).join("/");
  return `<li><a href="./${escapeHtml(address)}">${value(label)}</a></li>`;
};

/** Text of either direction, kept from turning what stands beside it. */
const value = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in elements and in quoted attributes. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
