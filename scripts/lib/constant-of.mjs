import ts from "typescript";

/** The number that a constant is, as `182 * DAY_MS` or a place in a table; undefined where it is none. */
export function constantOf(modules, path, said) {
  const [name, ...places] = said.split(".");
  const found = { path, node: modules.get(path)?.values.get(name) };
  for (const place of places) found.node = memberOf(found.node, place);
  return numberIn(modules, found);
}

/** `x as const` and `(x)` are x. */
const bare = (node) =>
  node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || isBracketed(node))
    ? bare(node.expression)
    : node;
const isBracketed = ts.isParenthesizedExpression;

function memberOf(node, place) {
  const table = bare(node);
  if (!table || !ts.isObjectLiteralExpression(table)) return undefined;
  return table.properties.find(({ name }) => name?.text === place)?.initializer;
}

function numberIn(modules, { path, node }) {
  const plain = bare(node);
  if (!plain) return undefined;
  if (ts.isNumericLiteral(plain)) return Number(plain.text);
  if (ts.isIdentifier(plain)) return numberOfName(modules, path, plain.text);
  if (!ts.isBinaryExpression(plain) || plain.operatorToken.kind !== ts.SyntaxKind.AsteriskToken)
    return undefined;

  const [left, right] = [plain.left, plain.right].map((side) =>
    numberIn(modules, { path, node: side }),
  );
  return left === undefined || right === undefined ? undefined : left * right;
}

function numberOfName(modules, path, use) {
  const [source] = modules.declared(path, use);
  return source && constantOf(modules, source.path, source.name);
}
