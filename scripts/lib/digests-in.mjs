import { createHash } from "node:crypto";
import { remembered } from "./remembered.mjs";

const LENGTH = 16;
/** What everything is made of, and decides nothing about people's data by itself. */
const COMMON = /^app\/(lib|words|components\/ui|db\/schema)\//;

/**
 * Digests of declarations: each with all of its module that it uses, and with what those use of other modules, there
 * with all that it uses again. What is further away has a control of its own.
 * @returns a function of a module's path and the name that it exports, or of a path alone for the whole module
 */
export function digestsIn(modules, stepsOf) {
  const textsOf = remembered((path, name) => {
    const { names, textOf } = modules.get(path);
    if (!name) return [`${path}:${textOf()}`];
    const own = [name, ...stepsOf(path, name)].filter((one) => names.has(one));
    return own.map((one) => `${path}#${one}:${textOf(one)}`);
  });
  const calledBy = remembered((path, name) =>
    [...stepsOf(path, name), ...(name ? [] : modules.get(path).names.keys())]
      .flatMap((step) => modules.declared(path, step))
      .filter((called) => called.path !== path && !COMMON.test(called.path)),
  );
  return (path, name) => {
    const own = name ? modules.sourcesOf(path, name) : [{ path }];
    const all = own.flatMap((source) => [source, ...calledBy(source.path, source.name)]);
    const texts = new Set(all.flatMap((source) => textsOf(source.path, source.name)));
    const digest = createHash("sha256").update(JSON.stringify([...texts].sort()));
    return digest.digest("hex").slice(0, LENGTH);
  };
}
