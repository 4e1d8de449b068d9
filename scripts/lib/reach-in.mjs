import { remembered } from "./remembered.mjs";

const CODE = /\.(tsx?|mjs)$/;
/** From here everything is called: of these only what they call themselves counts. */
const HUBS = /^(workers\/(app|wiring|cron\/run-due|queue\/handlers)|app\/routes)\.ts$/;
/** A process of its own, which works on nothing that others use. */
const COMMAND = /^scripts\//;

/**
 * The files that a declaration uses of the product, itself or through others, by name: where they are declared, and
 * what runs when those modules are loaded. A module that works on another's value while it loads belongs to whoever
 * uses that value.
 *
 * @param paths gives all modules that may be loaded
 * @returns a function of a module's path and the name that it exports, or of a path alone for the whole module or file
 */
export function reachIn(modules, stepsOf, paths) {
  const changersOf = remembered(() => changersIn(modules, stepsOf, paths()));
  const next = remembered((path, name) => {
    const { names, loaded } = modules.get(path);
    const { free } = name ? names.get(name) : loaded;
    return [
      { path },
      ...(name ? [] : modules.loadedBy(path)),
      ...[...free].flatMap((use) => modules.declared(path, use)),
      ...(changersOf().get(keyOf({ path, name })) ?? []),
    ];
  });
  const ownOf = (path, name) =>
    name
      ? modules.sourcesOf(path, name)
      : [{ path }, ...[...modules.get(path).names.keys()].map((own) => ({ path, name: own }))];

  return remembered((path, name) => {
    if (!CODE.test(path)) return new Set([path]);

    const isFollowed = (one) => !HUBS.test(path) || one.path === path;
    return filesFrom(ownOf(path, name), (one) => (isFollowed(one) ? next(one.path, one.name) : []));
  });
}

function filesFrom(own, next) {
  const reached = new Map();
  const waiting = [...own];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (reached.has(keyOf(one))) continue;
    reached.set(keyOf(one), one.path);
    waiting.push(...next(one));
  }
  return new Set(reached.values());
}

/** By declaration: the modules that do something with it as soon as they are loaded. */
function changersIn(modules, stepsOf, paths) {
  const changers = new Map();
  const isChanger = (path) => !COMMAND.test(path) && modules.get(path).loaded.free.size > 0;
  for (const path of paths.filter(isChanger))
    for (const one of [...stepsOf(path)].flatMap((use) => modules.declared(path, use)))
      changers.set(keyOf(one), [...(changers.get(keyOf(one)) ?? []), { path }]);
  return changers;
}

const keyOf = ({ path, name = "" }) => `${path}#${name}`;
