import ts from "typescript";

const LITERALS = new Set([
  ts.SyntaxKind.JsxText,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

/** A module without its comments and its layout, so that only what it does makes another of it. Texts stay as they are. */
export function plainText(source) {
  const pieces = [];
  let at = 0;
  for (const { start, end, isSaid } of literalsIn(source)) {
    pieces.push(bare(source.text.slice(at, start)));
    pieces.push(isSaid ? unbroken(source.text.slice(start, end)) : source.text.slice(start, end));
    at = end;
  }
  return [...pieces, bare(source.text.slice(at))].join("");
}

/** The places of all that is text, in their order. */
function literalsIn(source) {
  const found = [];
  const look = (node) => {
    const isSaid = node.kind === ts.SyntaxKind.JsxText;
    const start = isSaid ? node.pos : node.getStart(source);
    if (LITERALS.has(node.kind)) found.push({ start, end: node.end, isSaid });
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Code between two texts. A `return` at a line's end returns nothing, whatever the next line says. */
const bare = (code) =>
  code
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, " ")
    .replace(/\breturn\s*\n/g, "return;")
    .replace(/\s+/g, " ")
    .replace(/(?<!\w) | (?!\w)/g, "")
    .replace(/,(?=[)\]}])/g, "");

/** What a tag says, without the breaks and indents of its lines. */
const unbroken = (said) => said.replace(/\s*\n\s*/g, "\n").replace(/^\n|\n$/g, "");
