// Writes the icon sprite from Lucide: `node scripts/icons.mjs` after a name was added to icons.json.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../app/components/ui/", import.meta.url);
const names = JSON.parse(readFileSync(new URL("icons.json", folder), "utf8"));

const attributes = (values) =>
  Object.entries(values)
    .filter(([name]) => name !== "key")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

const symbols = await Promise.all(
  Object.entries(names).map(async ([name, lucide]) => {
    const { __iconData } = await import(`lucide-react/icons/${lucide}`);
    const shapes = __iconData.node.map(([tag, values]) => `<${tag}${attributes(values)}/>`);
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join("")}</symbol>`;
  }),
);

const sprite = `<!-- Lucide, ISC licence --><svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
writeFileSync(new URL("icons.svg", folder), sprite);
