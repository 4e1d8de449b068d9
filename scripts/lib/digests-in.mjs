import { createHash } from "node:crypto";
import { remembered } from "./remembered.mjs";

const LENGTH = 16;
const CODE = /\.(tsx?|mjs)$/;
/** What is said, and what tables look like: their texts are hashed and the inventory declares them. */
const SHAPES = /^app\/(words|db\/schema)\//;
/** From here everything is called: of these only what they call themselves counts. */
const HUBS = /^(workers\/(app|wiring|cron\/run-due|queue\/handlers)|app\/routes)\.ts$/;

/**
 * Digests of declarations, each with everything of the product that it uses, itself or through others, by name.
 * @returns a function of a module's path and the name that it exports, or of a path alone for the whole module or file
 */
export function digestsIn(modules, stepsOf, read) {
  const ownOf = remembered((path, name) => {
    const { names } = modules.get(path);
    const uses = name ? [name, ...stepsOf(path, name)] : names.keys();
    return [...uses].filter((one) => names.has(one)).map((one) => ({ path, name: one }));
  });
  const calledBy = remembered((path, name) =>
    [...modules.get(path).names.get(name).free]
      .flatMap((use) => modules.declared(path, use))
      .filter((called) => called.path !== path && called.name && !SHAPES.test(called.path)),
  );
  const digestOf = remembered((path, name) => digest(modules.get(path).textOf(name)));
  const next = ({ path, name }) => calledBy(path, name).flatMap((one) => ownOf(one.path, one.name));

  return (path, name) => {
    if (!CODE.test(path)) return digest(read(path) ?? "");

    const sources = name ? modules.sourcesOf(path, name) : [{ path }];
    const own = sources.flatMap((source) => ownOf(source.path, source.name));
    const all = reachedBy(own, HUBS.test(path) ? once(own, next) : next);
    const lines = [...all].map(([key, one]) => `${key} ${digestOf(one.path, one.name)}`);
    return digest(lines.sort().join("\n") + (name ? "" : modules.get(path).textOf()));
  };
}

/** What is reached from some declarations, by their names. */
function reachedBy(own, next) {
  const reached = new Map();
  const waiting = [...own];
  while (waiting.length > 0) {
    const one = waiting.pop();
    const key = `${one.path}#${one.name}`;
    if (reached.has(key)) continue;
    reached.set(key, one);
    waiting.push(...next(one));
  }
  return reached;
}

/** Only from where it began. */
const once = (own, next) => (one) => (own.includes(one) ? next(one) : []);

const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
