import { expect } from "@playwright/test";
import type { Answer } from "../support/program";
import { expectAlike, idsIn, unknownLike } from "./support/alike";
import { API_FIELDS, API_PATHS, NOT_OURS, OWN_IS_REFUSED } from "./support/api-paths";
import {
  bodyOf,
  chosen,
  describedApi,
  expectNothingFound,
  filled,
  sendField,
  unknownOf,
} from "./support/asking";
import {
  type Belongings,
  belongingsOf,
  foundHouse,
  type House,
  houseOf,
  type Noun,
} from "./support/belongings";
import { fieldName, fieldsInSchemas, fieldsWithIds } from "./support/form-fields";
import type { Described } from "./support/openapi";
import { NAMED, ROUTES, UNTRIED, WITHOUT_IDS } from "./support/page-addresses";
import {
  acts,
  addressIn,
  loads,
  OF_WORKSPACE,
  routesOfWorkspace,
  routesWithParams,
  visit,
  waysInto,
} from "./support/routes";
import { type Snapshot, snapshotOf } from "./support/snapshot";
import { test } from "./support/test";

const OTHER = "creek";

/** The other workspace, one of everything that is its own, and all that could be read of it before. */
let other: House;
let theirs: Belongings;
let before: Snapshot;
let elsewhere: Set<string>;

test.beforeAll(async ({ demo }) => {
  other = await houseOf(demo, demo.url, OTHER);
  theirs = await belongingsOf(other);
  before = await snapshotOf(other, theirs);
  elsewhere = new Set([...Object.values(theirs), ...idsIn(JSON.stringify(before))]);
});

/** One's own workspaces: one that programs work in, and one that is seen on its pages. */
const houses = new Map<string, { house: House; own: Belongings }>();

async function aHouse(name: "programs" | "pages", origin: string) {
  const known = houses.get(name);
  if (known) return known;

  const house = await foundHouse(origin, `${name}-${crypto.randomUUID().slice(0, 8)}`);
  const made = { house, own: await belongingsOf(house) };
  houses.set(name, made);
  return made;
}

/** Ids to ask for and unknown ones in their place: all of them, and where there are several each beside own ones. */
function pairsOf(nouns: Record<string, Noun>, own: Belongings) {
  const names = Object.keys(nouns);
  const among = (taken: readonly string[], foreign: Belongings) =>
    chosen(nouns, (name) => (taken.includes(name) ? foreign : own));
  const takes = names.length > 1 ? [names, ...names.map((name) => [name])] : [names];
  return takes.map((taken) => [among(taken, theirs), among(taken, unknownOf(theirs))] as const);
}

test("[P89] every field that names a record takes the other workspace's id for an unknown one", async ({
  demo,
}) => {
  const { own, house } = await aHouse("programs", demo.url);
  const { program } = house;
  const named = (await describedApi(house)).flatMap(({ method, path, fields }) =>
    fields.map((field) => `${method} ${path} ${field}`),
  );
  const asked = named.filter((name) => !name.endsWith("?cursor") && !NOT_OURS.includes(name));
  expect(asked.toSorted()).toEqual(Object.keys(API_FIELDS).toSorted());

  for (const [name, fields] of Object.entries(API_FIELDS))
    for (const [noun, ask, spare] of fields) {
      const send = async (id: string) => ({
        id,
        answer: await sendField(program, name, own, ask(id, own)),
      });
      const where = `${name} of a ${noun}`;
      const foreign = await send(theirs[noun]);
      expectAlike(where, foreign, await send(unknownLike(theirs[noun])), elsewhere);
      expectNothingFound(where, foreign.answer);

      if (!spare) expectTaken(where, (await send(own[noun])).answer, OWN_IS_REFUSED.includes(name));
    }
});

function expectTaken(where: string, { status, text }: Answer, isRefused: boolean) {
  const wished = isRefused ? [409] : [200, 201, 202, 204];
  expect.soft(wished, `${where} of one's own: ${text}`).toContain(status);
}

test("[P89] every API path with an id answers the other workspace's id as an unknown one: 404", async ({
  demo,
}) => {
  const { own, house } = await aHouse("programs", demo.url);
  const { program } = house;
  const withId = (await describedApi(house)).filter(({ params }) => params.length > 0);
  expect([...new Set(withId.map(({ path }) => path))].toSorted()).toEqual(
    Object.keys(API_PATHS).toSorted(),
  );

  for (const described of withId) {
    const { method, path } = described;
    for (const [foreign, unknown] of pairsOf(API_PATHS[path]?.ids ?? {}, own)) {
      const ask = async (ids: Record<string, string>) => ({
        id: differing(ids, own),
        answer: await program.ask(method, filled(path, ids), bodyOf(described, own)),
      });
      const one = await ask(foreign);
      expect.soft([method, path, one.answer.status]).toEqual([method, path, 404]);
      expectAlike(`${method} ${path}`, one, await ask(unknown), elsewhere);
    }
  }
  for (const described of inOrderOfHarm(withId)) {
    const { method, path } = described;
    const address = filled(
      path,
      chosen(API_PATHS[path]?.ids ?? {}, () => own),
    );
    const { status, text } = await program.ask(method, address, bodyOf(described, own));
    expect.soft([200, 201, 202, 204, 409], `${method} ${path}: ${text}`).toContain(status);
  }
});

/** The first id that is not one's own. */
const differing = (ids: Record<string, string>, own: Belongings) =>
  Object.values(ids).find((id) => !Object.values(own).includes(id)) ?? "";

/** Looks first, changes then, and takes away what nothing hangs on any more. */
function inOrderOfHarm(all: Described[]) {
  const place = ({ path }: Described) => Object.keys(API_PATHS).indexOf(path);
  const rank = ({ method }: Described) => ["get", "patch", "put", "post", "delete"].indexOf(method);
  return all.toSorted((one, other) => rank(one) - rank(other) || place(other) - place(one));
}

const CURSORS = ["contacts", "accounts", "leads", "deals", "tasks"];

test("a page's cursor of the other workspace leads to nothing of it", async ({ demo }) => {
  const { house } = await aHouse("programs", demo.url);
  for (const list of CURSORS) {
    const page = await other.program.get<{ nextCursor: string }>(`/${list}?limit=1`);
    const cursor = page.nextCursor;
    const ids = idsIn(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")));
    const unknown = ids.reduce((text, id) => reencoded(text, id), cursor);
    const ask = async (id: string) => ({
      id,
      answer: await house.program.ask("get", `/${list}?cursor=${id}`),
    });
    const foreign = await ask(cursor);
    expect(foreign.answer.status).toBe(200);
    expectAlike(`${list} after a foreign cursor`, foreign, await ask(unknown), elsewhere);
  }
});

/** The cursor with an unknown id in place of this one. */
function reencoded(cursor: string, id: string) {
  const text = Buffer.from(cursor, "base64url").toString().replaceAll(id, unknownLike(id));
  return Buffer.from(text).toString("base64url");
}

test("a file and an import that name what is the other workspace's are refused as if it were nowhere", async ({
  demo,
}) => {
  const { house, own } = await aHouse("programs", demo.url);
  type Upload = [noun: Noun, path: string, fields: (id: string) => Record<string, unknown>];
  const uploads: Upload[] = [
    ...(["contact", "account", "lead", "deal"] as const).map(
      (type): Upload => [type, "/files", (id) => ({ about: { type, id } })],
    ),
    ["pipeline", "/imports", (pipelineId) => ({ kind: "deals", options: { pipelineId } })],
    [
      "stage",
      "/imports",
      (id) => ({ kind: "deals", options: { pipelineId: own.pipeline, stages: { Viewing: id } } }),
    ],
  ];
  // Of imports and their undoing one runs at a time.
  await fetch(`${demo.url}/dev/cron`, { method: "POST" });
  for (const [noun, path, fields] of uploads) {
    const send = async (id: string) => ({ id, answer: await upload(house, path, fields(id)) });
    const foreign = await send(theirs[noun]);
    expectAlike(`${path} of a ${noun}`, foreign, await send(unknownLike(theirs[noun])), elsewhere);
    if (foreign.answer.status !== 404)
      expect(JSON.parse(foreign.answer.text).data).toMatchObject([{ outcome: "failed" }]);
  }
});

/** What was answered; of an import that was begun, what became of its rows. */
async function upload({ program, origin }: House, path: string, fields: Record<string, unknown>) {
  const form = new FormData();
  form.set("file", new File(["Deal,Stage\nVilla,Viewing\n"], "some.csv"));
  for (const [name, value] of Object.entries(fields))
    form.set(name, typeof value === "string" ? value : JSON.stringify(value));
  const answer = await program.ask("post", path, form);
  if (answer.status !== 202) return answer;

  await fetch(`${origin}/dev/cron`, { method: "POST" });
  return program.ask("get", `/imports/${JSON.parse(answer.text).importId}/rows`);
}

test("no page has a form with an id in it that is not tried with the other workspace's", async ({
  demo,
  page,
}) => {
  const { own, house } = await aHouse("pages", demo.url);
  const looked = async (address: string) => {
    const { status, text } = await visit(house, address);
    return { address, html: status === 200 ? text : "" };
  };
  const rendered = await fieldsWithIds(page, await Promise.all(addressesOf(own).map(looked)));
  expect(rendered.length).toBeGreaterThan(20);
  const tried = NAMED.flatMap((named) => fieldsNamed(named, own));
  const untried = [...rendered, ...(await fieldsInSchemas())].filter(
    (field) => !tried.includes(field),
  );
  expect([...new Set(untried)].toSorted()).toEqual(Object.keys(UNTRIED).toSorted());
});

/** Every page of a workspace that is looked at, with one's own ids where it has some. */
const addressesOf = (own: Belongings) => [
  ...routesOfWorkspace()
    .filter((file) => loads(OF_WORKSPACE + file))
    .map((file) => addressIn(file)),
  ...Object.entries(ROUTES)
    .filter(([file]) => loads(OF_WORKSPACE + file))
    .map(([file, { ids }]) =>
      addressIn(
        file,
        chosen(ids, () => own),
      ),
    ),
  ...NAMED.filter(([, , form]) => !form).map(([address, noun]) =>
    typeof address === "string" ? address : address(own[noun], own),
  ),
];

/** The fields in which an entry of the list names a record. */
function fieldsNamed([address, noun, form]: (typeof NAMED)[number], own: Belongings) {
  const path = typeof address === "string" ? address : address(own[noun], own);
  const sent =
    form?.(own[noun], own) ?? Object.fromEntries(new URLSearchParams(path.split("?")[1]));
  return Object.entries(sent)
    .filter(([, value]) => value.includes(own[noun]))
    .map(([name]) => fieldName(form ? "POST" : "GET", path, name));
}

test("every address and form that names another record takes the other workspace's for an unknown one", async ({
  demo,
}) => {
  const { own, house } = await aHouse("pages", demo.url);
  for (const [address, noun, form] of NAMED) {
    const path = (id: string) => (typeof address === "string" ? address : address(id, own));
    const send = async (id: string) => ({
      id,
      answer: await visit(house, path(id), form?.(id, own)),
    });
    const foreign = await send(theirs[noun]);
    const where = `${form ? "POST" : "GET"} ${path("ID")} of a ${noun}`;
    expectAlike(where, foreign, await send(unknownLike(theirs[noun])), elsewhere);
    if (form) expect.soft(isRefusal(foreign.answer), where).toBe(true);

    const ours = (await send(own[noun])).answer;
    // What a pipeline with deals loses is refused, which is another answer than that it is not there.
    const isTaken = ours.status === 409 || !isRefusal(ours);
    expect.soft(isTaken, `${where} of one's own: ${ours.status}`).toBe(true);
  }
});

test("[P89] a file is put on nothing of the other workspace's by the form of a page", async ({
  demo,
}) => {
  const { house } = await aHouse("pages", demo.url);
  for (const noun of ["contact", "account", "lead", "deal"] as const) {
    const send = async (id: string) => {
      const form = new FormData();
      form.set("aboutType", noun);
      form.set("aboutId", id);
      form.set("file", new File(["What was agreed."], "agreed.txt"));
      return { id, answer: await visit(house, "files", form) };
    };
    const foreign = await send(theirs[noun]);
    expectAlike(`a file on a ${noun}`, foreign, await send(unknownLike(theirs[noun])), elsewhere);
    expect.soft(isRefusal(foreign.answer), `${noun}: ${foreign.answer.status}`).toBe(true);
  }
});

/** It is told on a page, or leads back to one that tells it. */
const isRefusal = ({ status, headers }: Answer) =>
  [404, 409, 422].includes(status) || /[?&]refused=/.test(headers.get("location") ?? "");

test("[P89] every page with an id answers the other workspace's id as an unknown one: 404", async ({
  demo,
}) => {
  const { own, house } = await aHouse("pages", demo.url);
  expect(routesWithParams().toSorted()).toEqual(
    [
      ...Object.keys(WITHOUT_IDS),
      ...Object.keys(ROUTES).map((file) => OF_WORKSPACE + file),
    ].toSorted(),
  );

  for (const [file, { ids }] of Object.entries(ROUTES))
    for (const [foreign, unknown] of pairsOf(ids, own))
      for (const { name, form } of waysInto(file, own)) {
        const look = async (these: Record<string, string>) => ({
          id: differing(these, own),
          answer: await visit(house, addressIn(file, these), form),
        });
        const one = await look(foreign);
        expect.soft([name, one.answer.status]).toEqual([name, 404]);
        expectAlike(name, one, await look(unknown), elsewhere);
      }

  const last = (file: string) => Number(ROUTES[file]?.takesAway ?? 0);
  for (const file of Object.keys(ROUTES).toSorted((one, other) => last(one) - last(other)))
    await lookAtOnesOwn(file, house, own);
});

/** With one's own ids the same requests find something: they are not refused for another reason. */
async function lookAtOnesOwn(file: string, house: House, own: Belongings) {
  const { ids, isOnlyRefused, takesOneForm } = ROUTES[file] ?? { ids: {} };
  const ways = isOnlyRefused ? [] : waysInto(file, own);
  for (const { name, form } of takesOneForm ? ways.slice(0, 1) : ways) {
    const address = addressIn(
      file,
      chosen(ids, () => own),
    );
    const { status } = await visit(house, address, form);
    expect.soft([200, 302, 303, 409], `${name} of one's own: ${status}`).toContain(status);
  }
}

test("[P9][P89] the other workspace is nowhere itself: none of its pages and forms is there", async ({
  demo,
}) => {
  const { pages } = (await aHouse("pages", demo.url)).house;
  const files = routesOfWorkspace();
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    for (const form of [
      ...(loads(OF_WORKSPACE + file) ? [null] : []),
      ...(acts(OF_WORKSPACE + file) ? [{}] : []),
    ]) {
      const look = async (slug: string) => ({
        id: slug,
        answer: await visit({ slug, pages }, addressIn(file), form),
      });
      const foreign = await look(OTHER);
      expect.soft([file, foreign.answer.status]).toEqual([file, 404]);
      expectAlike(file, foreign, await look("nowhere"), elsewhere);
    }
});

/** Addresses whose secret is all that opens them. */
const BY_SECRET = [
  ["GET", "/invite/"],
  ["POST", "/hooks/leads/"],
  ["POST", "/hooks/property-finder/"],
] as const;

test("an address with a secret that nobody was given is not found, and neither is one of another kind", async ({
  demo,
}) => {
  const { house } = await aHouse("programs", demo.url);
  const { hookUrl } = await house.program.send<{ hookUrl: string }>("POST", "/integrations", {
    kind: "leads",
  });
  const real = new URL(hookUrl).pathname.split("/").at(-1) ?? "";
  const nobodys = () =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  for (const [method, path] of BY_SECRET) {
    const look = async (id: string) => {
      const answer = await fetch(demo.url + path + id, { method, redirect: "manual" });
      const { status, headers } = answer;
      return { id, answer: { status, headers, text: await answer.text() } };
    };
    const unknown = await look(nobodys());
    expect.soft([path, unknown.answer.status]).toEqual([path, 404]);
    const other = path === "/hooks/leads/" ? nobodys() : real;
    expectAlike(`${method} ${path}`, await look(other), unknown, elsewhere);
  }
});

test("after all that, everything that can be read of the other workspace is as it was", async () => {
  expect(await snapshotOf(other, theirs)).toEqual(before);
});
