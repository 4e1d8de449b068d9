import type { Traits } from "~/domain/privacy/traces";
import type { Ctx } from "../ctx";

type Objects = Ctx["services"]["objects"];

/** What later steps need to know of earlier ones. It lies with the package, and goes with it. */
interface Aside {
  /** Deals that came without their person: what their history says of the person is not taken in either. */
  bereft: string;
  /** By what those are known whom this workspace has erased. */
  erased: { traits: Traits; pseudonym: string };
}

const prefixOf = (key: string, kind: keyof Aside) => `${key}/${kind}/`;

/** Puts down what a step found; again does no harm. */
export async function putAside<Kind extends keyof Aside>(
  objects: Objects,
  key: string,
  kind: Kind,
  at: number,
  found: readonly Aside[Kind][],
) {
  if (found.length > 0) await objects.put(`${prefixOf(key, kind)}${at}`, JSON.stringify(found));
}

/** All that was put down. */
export async function asideOf<Kind extends keyof Aside>(
  objects: Objects,
  key: string,
  kind: Kind,
): Promise<Aside[Kind][]> {
  const all: Aside[Kind][] = [];
  let cursor: string | undefined;
  do {
    const page = await objects.list({ prefix: prefixOf(key, kind), cursor });
    for (const { key: part } of page.objects)
      all.push(...((await (await objects.get(part))?.json<Aside[Kind][]>()) ?? []));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return all;
}
