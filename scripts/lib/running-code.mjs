import { constantOf } from "./constant-of.mjs";
import { knownModules } from "./known-modules.mjs";
import { reachIn } from "./reach-in.mjs";
import { remembered } from "./remembered.mjs";
import { stepsIn } from "./steps-in.mjs";

/**
 * The code that runs: what is reached, name by name, from the entries. A name that nothing but a test uses is not
 * reached, nor is one that is only used by such a name.
 *
 * @param read gives a module's text by its path, or undefined where there is none.
 * @param entries the modules all of whose exports are called from outside.
 * @param isAside the modules that are no part of the product, such as the tools of development.
 */
export function runningCode({ read, entries, isAside = () => false }) {
  const modules = knownModules(read);
  const reached = remembered(() => reachedFrom(entries, modules, isAside));
  const isReached = ({ path, name }) => reached().get(path)?.has(name) ?? false;
  const stepsOf = remembered((path, name) => stepsIn(modules.get(path), name));
  return {
    has: modules.has,
    exports: (path, name) => modules.sourcesOf(path, name).length > 0,
    runs: (path, name) => modules.sourcesOf(path, name).some(isReached),
    does: (path, name, step) =>
      (name ? modules.sourcesOf(path, name) : [{ path }]).some((source) =>
        stepsOf(source.path, source.name).has(step),
      ),
    /** The files of a declaration and of everything of the product that it uses (reach-in.mjs). */
    filesBehind: reachIn(modules, stepsOf, () => [...reached().keys()]),
    /** What a constant is, exported or not, if what runs uses it: `RETENTION.sessions.days`. */
    numberOf: (path, said) =>
      isReached({ path, name: said.split(".")[0] }) ? constantOf(modules, path, said) : undefined,
  };
}

/** The names that are reached, by their modules. */
function reachedFrom(entries, modules, isAside) {
  const reached = new Map();
  const waiting = entries.flatMap((path) => [{ path }, ...modules.exportedBy(path)]);
  while (waiting.length > 0) {
    const { path, name } = waiting.pop();
    if (!isAside(path) && modules.has(path)) waiting.push(...nextOf(modules, reached, path, name));
  }
  return reached;
}

/** What is reached through a name, and, with the first name, by loading its module. */
function nextOf(modules, reached, path, name) {
  const { loaded, names } = modules.get(path);
  const isLoaded = reached.has(path);
  const uses = isLoaded ? [] : [...loaded.free];
  const known = reached.get(path) ?? new Set();
  if (name && !known.has(name)) uses.push(...(names.get(name)?.free ?? []));
  if (name) known.add(name);
  reached.set(path, known);
  const called = uses.flatMap((use) => modules.declared(path, use));
  return isLoaded ? called : [...modules.loadedBy(path), ...called];
}
