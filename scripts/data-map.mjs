/**
 * Writes docs/data-map.md from the data inventory; with `check` it only fails when the page is not what the
 * inventory says.
 *
 *     node scripts/data-map.mjs
 *     node scripts/data-map.mjs check
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadModules } from "./lib/modules.mjs";

const PAGE = "docs/data-map.md";

const [{ dataMap, retentionRegister }] = await loadModules(["/app/db/data-map.ts"]);
const page = pageOf(dataMap(), retentionRegister());

if (process.argv[2] !== "check") writeFileSync(PAGE, page);
else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== page) {
  console.error(`${PAGE} is not what app/db/inventory.ts says. Write it with: npm run data-map`);
  process.exit(1);
}

function pageOf({ tables, queues, ...stores }, retention) {
  return [
    "# Data map",
    "Made from `app/db/inventory.ts` by `npm run data-map`; the product serves the same at `/data-map.json` and",
    "`/retention.json`. A check fails when this page is older than the inventory.",
    "",
    "## Tables",
    ...Object.entries(tables).flatMap(tableSection),
    "## Other stores",
    table(
      ["Store", "Prefix", "Holds", "About", "Purpose", "Basis", "Kept", "On erasure"],
      storeRows(stores),
    ),
    "",
    "## Queues",
    table(["Queue", "Carries"], Object.entries(queues)),
    "",
    "## How long",
    table(["Class", "Days", "From", "Then", "Tables"], retention.map(retentionRow)),
    "",
  ].join("\n");
}

function tableSection([name, { columns, sealed, ...about }]) {
  const facts = [
    ["About", about.subject],
    ["Found by", about.subjectKey],
    ["Purpose", about.purpose],
    ["Basis", about.basis],
    ["Our role", about.role],
    ["Kept", about.retention],
    ["On erasure", about.onErasure],
    ["Sealed columns", sealed.length > 0 ? sealed.join(", ") : undefined],
  ].filter(([, value]) => value !== undefined);
  const held = Object.entries(columns).map(([column, category]) => [
    `\`${column}\``,
    said(category),
  ]);
  return [
    `### ${name}`,
    ...facts.map(([term, value]) => `- ${term}: ${said(value)}`),
    "",
    table(["Column", "Category"], held),
    "",
  ];
}

function storeRows({ indexes, files, keys }) {
  const stores = [
    ["D1 index", indexes],
    [files.store, files.prefixes],
    [keys.store, keys.prefixes],
  ];
  return stores.flatMap(([store, held]) =>
    Object.entries(held).map(([name, { holds, subject, purpose, basis, retention, onErasure }]) => [
      store,
      `\`${name}\``,
      holds.en,
      ...[subject, purpose, basis, retention, onErasure],
    ]),
  );
}

function retentionRow({ class: name, days, clock, action, tables }) {
  const its = tables.map(({ table: of, since }) => `${of} (since ${since})`);
  return [name, String(days), clock.en, action, its.join(", ")];
}

/** A value of the inventory in a line: `class workspace, since createdAt`. */
function said(value) {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map(said).join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([key, inside]) => `${key} ${said(inside)}`)
    .join(", ");
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
