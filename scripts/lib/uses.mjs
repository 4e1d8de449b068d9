import ts from "typescript";

const {
  AmpersandAmpersandToken,
  BarBarToken,
  BinaryExpression,
  BindingElement,
  Block,
  CaseClause,
  ClassDeclaration,
  ConditionalExpression,
  DefaultClause,
  EnumMember,
  FalseKeyword,
  FunctionDeclaration,
  GetAccessor,
  HeritageClause,
  IfStatement,
  ImportKeyword,
  JsxAttribute,
  MethodDeclaration,
  Parameter,
  PropertyAccessExpression,
  PropertyAssignment,
  PropertyDeclaration,
  SetAccessor,
  TrueKeyword,
  VariableDeclaration,
} = ts.SyntaxKind;

/** `free`: names that are declared elsewhere, or may be; `members`: what is asked of objects. */
export const newUses = () => ({ free: new Set(), members: new Set() });

/** How a use of `import("./x")` is written among the names. */
export const IMPORTED = "import:";

/**
 * Adds what a node uses when it runs. Types use nothing, and neither does what stands behind a `return` or a
 * condition that is never true: it is switched off.
 */
export function collect(node, uses) {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    return;
  if (ts.isIdentifier(node)) uses.free.add(node.text);
  else if (ts.isPropertyAccessExpression(node)) uses.members.add(node.name.text);
  else if (isImportCall(node)) uses.free.add(IMPORTED + node.arguments[0].text);
  const collected = (part) => part && collect(part, uses);
  const parts = PARTS.get(node.kind)?.(node);
  if (parts) parts.forEach(collected);
  else ts.forEachChild(node, collected);
}

const isImportCall = (node) =>
  ts.isCallExpression(node) &&
  node.expression.kind === ImportKeyword &&
  ts.isStringLiteralLike(node.arguments[0]);

/** A name that is declared here is not used by that; what a pattern takes when nothing is there, is. */
const bound = ({ name, propertyName, initializer }) => [
  ts.isIdentifier(name) ? undefined : name,
  propertyName && ts.isComputedPropertyName(propertyName) ? propertyName : undefined,
  initializer,
];

/** All but the name, unless it is computed. */
function unnamed(node) {
  const parts = [];
  ts.forEachChild(node, (child) => {
    if (child !== node.name || ts.isComputedPropertyName(child)) parts.push(child);
  });
  return parts;
}

/** What runs of some statements: functions that are declared behind the end may still be called. */
function upToEnd(statements) {
  const end = statements.findIndex((one) => ts.isReturnStatement(one) || ts.isThrowStatement(one));
  if (end < 0) return [...statements];
  return statements.filter((one, at) => at <= end || ts.isFunctionDeclaration(one));
}

function taken(condition, whenTrue, whenFalse) {
  if (condition.kind === FalseKeyword) return [whenFalse];
  if (condition.kind === TrueKeyword) return [whenTrue];
  return [condition, whenTrue, whenFalse];
}

const SETTLED = new Map([
  [AmpersandAmpersandToken, FalseKeyword],
  [BarBarToken, TrueKeyword],
]);

/** The parts that can run of a node whose children are not all used. */
const PARTS = new Map([
  [Block, ({ statements }) => upToEnd(statements)],
  [CaseClause, ({ expression, statements }) => [expression, ...upToEnd(statements)]],
  [DefaultClause, ({ statements }) => upToEnd(statements)],
  [IfStatement, (node) => taken(node.expression, node.thenStatement, node.elseStatement)],
  [ConditionalExpression, (node) => taken(node.condition, node.whenTrue, node.whenFalse)],
  [
    BinaryExpression,
    ({ left, operatorToken, right }) =>
      SETTLED.get(operatorToken.kind) === left.kind ? [] : [left, right],
  ],
  [PropertyAccessExpression, ({ expression }) => [expression]],
  [JsxAttribute, ({ initializer }) => [initializer]],
  [HeritageClause, ({ types }) => types.map(({ expression }) => expression)],
  [BindingElement, bound],
  [Parameter, bound],
  [VariableDeclaration, bound],
  ...[
    ClassDeclaration,
    EnumMember,
    FunctionDeclaration,
    GetAccessor,
    MethodDeclaration,
    PropertyAssignment,
    PropertyDeclaration,
    SetAccessor,
  ].map((kind) => [kind, unnamed]),
]);
