import { posix } from "node:path";
import { moduleFacts } from "./module-facts.mjs";
import { remembered } from "./remembered.mjs";
import { IMPORTED } from "./uses.mjs";

const OURS = /^(~\/|\.)/;
const ENDED = /\.(mjs|js|tsx?)$/;

/** The modules of a product, each read when it is first asked for, and where their names come from. */
export function knownModules(read) {
  const get = remembered((path) => factsOf(path, read(path)));
  const has = (path) => path !== undefined && get(path) !== undefined;
  const resolve = remembered((from, said) => addressesOf(from, said).find(has));

  /**
   * Where the name that a module uses is declared: here, or where it was imported from. `import("./x")` uses all of it.
   */
  const declared = remembered((path, use) => {
    if (use.startsWith(IMPORTED)) return exportedBy(resolve(path, use.slice(IMPORTED.length)));
    const { names, imports } = get(path);
    if (names.has(use)) return [{ path, name: use }];
    return imports.has(use) ? handedOn(path, imports.get(use)) : [];
  });

  const handedOn = (path, { from, name }) =>
    name === "*" ? exportedBy(resolve(path, from)) : sourcesOf(resolve(path, from), name);

  /** Where the name that a module exports is declared; nowhere, where it exports none such. */
  const sourcesOf = (path, name) => {
    if (!has(path)) return [];
    const { exports, stars } = get(path);
    const given = exports.get(name);
    if (!given) return stars.flatMap((from) => sourcesOf(resolve(path, from), name));
    return given.from ? handedOn(path, given) : declared(path, given.name);
  };

  const exportedBy = remembered((path) => {
    if (!has(path)) return [];
    const { exports, stars } = get(path);
    return [
      ...[...exports.keys()].flatMap((name) => sourcesOf(path, name)),
      ...stars.flatMap((from) => exportedBy(resolve(path, from))),
    ];
  });

  /** What is loaded for what it does then, and not for a name. */
  const loadedBy = (path) =>
    get(path)
      .loads.map((from) => ({ path: resolve(path, from) }))
      .filter((one) => has(one.path));

  return { get, has, resolve, declared, sourcesOf, exportedBy, loadedBy };
}

const factsOf = (path, text) => (text === undefined ? undefined : moduleFacts(path, text));

/** Where a module that is named so may be. Packages are none of ours. */
function addressesOf(from, said) {
  if (!OURS.test(said)) return [];
  const path = said.startsWith("~/")
    ? `app/${said.slice(2)}`
    : posix.join(posix.dirname(from), said);
  return ENDED.test(path) ? [path] : [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
}
