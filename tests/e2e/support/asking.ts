import { expect } from "@playwright/test";
import type { Answer, Program } from "../../support/program";
import { unknownLike } from "./alike";
import { API_PATHS } from "./api-paths";
import type { Belongings, House, Noun } from "./belongings";
import { type Described, describedIn, type OpenApi } from "./openapi";

/** What only a key of the operator's own opens, whatever the id: it is tried beside its source. */
const OPERATORS = /^\/campaigns(\/|$)/;

/** Every method of every path of the API that a workspace's program may ask. */
export const describedApi = async ({ program }: House) =>
  describedIn(await program.get<OpenApi>("/openapi.json")).filter(
    ({ path }) => !OPERATORS.test(path),
  );

/** Of each noun the id, from whomever it shall be. */
export const chosen = (nouns: Record<string, Noun>, from: (name: string) => Belongings) =>
  Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, from(name)[noun]]));

/** `/deals/{id}` with its ids in place. */
export const filled = (path: string, ids: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name] ?? "");

/** The same, but each names nothing. */
export const unknownOf = (belongings: Belongings) =>
  Object.fromEntries(
    Object.entries(belongings).map(([noun, id]) => [noun, unknownLike(id)]),
  ) as Belongings;

/** `patch /deals/{id} ownerId`, of one's own deal. */
export function sendField(program: Program, name: string, own: Belongings, said: unknown) {
  const [method = "", path = ""] = name.split(" ");
  const address = filled(
    path,
    chosen(API_PATHS[path]?.ids ?? {}, () => own),
  );
  if (method !== "get") return program.ask(method, address, said);
  return program.ask(method, `${address}?${new URLSearchParams(said as Record<string, string>)}`);
}

/** A list that is empty, or a refusal. */
export function expectNothingFound(where: string, { status, text }: Answer) {
  if (status === 200) expect.soft(JSON.parse(text), where).toMatchObject({ data: [] });
  else expect.soft([404, 409, 422], `${where}: ${text}`).toContain(status);
}

/** What the address would take. One that has a body here and none in the description fails, and the reverse. */
export function bodyOf({ method, path, hasBody }: Described, own: Belongings) {
  const make = API_PATHS[path]?.bodies?.[method as "post"];
  expect(Boolean(make), `${method} ${path} has a body to send`).toBe(hasBody);
  return make?.(own);
}
