import ts from "typescript";
import { collect, newUses } from "./uses.mjs";

const WITHOUT_COMMENTS = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/**
 * What a module declares at its top level and what it hands on.
 *
 * @returns `names`: what each declared name uses (uses.mjs); `values`: what a name is set to; `loaded`: what is used
 * as soon as the module is loaded; `imports` and `exports`, by their names in the module; `stars`: what is handed on
 * whole; `loads`: what is imported without a name.
 */
export function moduleFacts(path, text) {
  const facts = {
    names: new Map(),
    values: new Map(),
    loaded: newUses(),
    imports: new Map(),
    exports: new Map(),
    stars: [],
    loads: [],
  };
  const source = ts.createSourceFile(path, text, WITHOUT_COMMENTS);
  for (const statement of source.statements) note(statement, facts);
  return facts;
}

function note(statement, facts) {
  if (ts.isImportDeclaration(statement)) noteImport(statement, facts);
  else if (ts.isExportDeclaration(statement)) noteReexport(statement, facts);
  else if (ts.isExportAssignment(statement)) noteDefault(statement, facts);
  else if (ts.isVariableStatement(statement)) noteVariables(statement, facts);
  else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    declare(statement.name?.text ?? "default", statement, statement, facts);
  else collect(statement, facts.loaded);
}

function noteImport({ importClause, moduleSpecifier: { text: from } }, { imports, loads }) {
  if (!importClause) loads.push(from);
  if (!importClause || importClause.isTypeOnly) return;
  const { name, namedBindings: bindings } = importClause;
  if (name) imports.set(name.text, { from, name: "default" });
  if (bindings && ts.isNamespaceImport(bindings))
    imports.set(bindings.name.text, { from, name: "*" });
  else noteNames(bindings?.elements, from, imports);
}

/** `import { a as b }` and `export { a as b }`, without the types among them. */
function noteNames(elements = [], from, names) {
  for (const { name, propertyName, isTypeOnly } of elements)
    if (!isTypeOnly) names.set(name.text, { from, name: (propertyName ?? name).text });
}

function noteReexport({ exportClause, moduleSpecifier, isTypeOnly }, { exports, stars }) {
  const from = moduleSpecifier?.text;
  if (isTypeOnly) return;
  if (!exportClause) stars.push(from);
  else if (ts.isNamespaceExport(exportClause))
    exports.set(exportClause.name.text, { from, name: "*" });
  else noteNames(exportClause.elements, from, exports);
}

function noteVariables(statement, facts) {
  for (const { name, initializer } of statement.declarationList.declarations)
    for (const one of namesIn(name)) declare(one, initializer, statement, facts);
}

const namesIn = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (element.name ? namesIn(element.name) : []));

function noteDefault({ expression }, facts) {
  declare("default", expression, undefined, facts);
  facts.exports.set("default", { name: "default" });
}

const isCode = (node) =>
  ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isCallExpression(node);

function declare(name, body, statement, { names, values, exports }) {
  const uses = newUses();
  if (body) collect(body, uses);
  names.set(name, uses);
  if (body && !isCode(body)) values.set(name, body);
  const kinds = new Set(statement?.modifiers?.map(({ kind }) => kind));
  if (kinds.has(ts.SyntaxKind.ExportKeyword))
    exports.set(kinds.has(ts.SyntaxKind.DefaultKeyword) ? "default" : name, { name });
}
