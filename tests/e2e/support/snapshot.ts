import { expect } from "@playwright/test";
import { CLOCK_IN_THE_FRAME, TOLD_APART } from "./alike";
import { API_PATHS } from "./api-paths";
import type { Belongings, House } from "./belongings";

/** What could be read of a workspace, by where it was read. */
export type Snapshot = Record<string, unknown>;

const LISTS = [
  ...["contacts", "accounts", "leads", "deals", "tasks", "imports"],
  ...["pipelines", "integrations", "webhook-endpoints", "api-keys", "privacy-requests"],
  ...["tax-numbers"],
];
const OF_A_PERSON = ["threads?contactId=", ...["notes", "files"].map(aboutContact)];
const PAGES = ["settings/members", "settings/incidents", "settings/ai", "inbox/triage"];

/** What changes by itself: keys are used, deliveries are tried again, links run out. */
const OF_ITS_OWN = ["lastUsedAt", "attempts", "nextAttemptAt", "lastError", "log", "link"];

function aboutContact(path: string) {
  return `${path}?aboutType=contact&aboutId=`;
}

/** Everything of a workspace that its owner can read by the API, and what only its pages show. */
export async function snapshotOf(house: House, own: Belongings): Promise<Snapshot> {
  const { program } = house;
  const seen: Snapshot = {};
  for (const list of LISTS) seen[list] = settled(await program.all(`/${list}`));
  for (const { id } of await program.all<{ id: string }>("/contacts"))
    for (const list of OF_A_PERSON) seen[list + id] = settled(await program.all(`/${list}${id}`));
  for (const [path, { ids }] of Object.entries(API_PATHS))
    if (ids.id && !ids.messageId) seen[path] = await read(house, path.replace("{id}", own[ids.id]));
  for (const page of PAGES) seen[page] = await dataOf(house, page);
  return seen;
}

/** Null where there is nothing to be read. */
async function read({ program }: House, address: string) {
  const { status, text, headers } = await program.ask("get", address);
  if ([404, 405].includes(status)) return null;
  return headers.get("content-type")?.includes("json") ? settled(JSON.parse(text)) : text.length;
}

/** What a page was made of; of one without scripts, the page itself. */
async function dataOf({ pages, slug }: House, page: string) {
  const { status, text } = await pages.get(`/w/${slug}/${page}`);
  expect(status, page).toBe(200);
  const [, data = text] = /streamController\.enqueue\((.*?)\);<\/script>/s.exec(text) ?? [];
  return data
    .replaceAll(CLOCK_IN_THE_FRAME, "NOW")
    .replaceAll(TOLD_APART, "ONCE")
    .replaceAll(/\\"now\\",\d{13}/g, "NOW")
    .replaceAll(/req_\w{26}/g, "REQUEST")
    .replaceAll(/nonce="[^"]*"/g, "NONCE");
}

const settled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, part) => (OF_ITS_OWN.includes(name) ? null : part));
