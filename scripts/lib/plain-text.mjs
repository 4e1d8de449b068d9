import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** A piece of code without its comments and its layout, so that only what it does makes another of it. */
export function plainText(node, source) {
  if (!node) return "";
  return printer
    .printNode(ts.EmitHint.Unspecified, node, source)
    .replace(/\s+/g, "")
    .replace(/,(?=[)\]}])/g, "");
}
