import type { Ctx } from "../ctx";

type Objects = Ctx["services"]["objects"];

const prefixOf = (key: string) => `${key}/bereft/`;

/** Puts down which deals came without their person: what their history says of the person is not taken in either. */
export async function putBereft(objects: Objects, key: string, at: number, ids: readonly string[]) {
  if (ids.length > 0) await objects.put(`${prefixOf(key)}${at}`, JSON.stringify(ids));
}

/** All that were put down. */
export async function bereftOf(objects: Objects, key: string): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await objects.list({ prefix: prefixOf(key), cursor });
    for (const { key: part } of page.objects)
      for (const id of (await (await objects.get(part))?.json<string[]>()) ?? []) ids.add(id);
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return ids;
}
