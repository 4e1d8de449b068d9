import { expect } from "@playwright/test";
import { browseAs } from "../support/browsing";
import { apiKeyIn, personIn } from "../support/demo";
import { type Program, programOf } from "../support/program";
import { expectAlike, idsIn, unknownLike } from "./support/alike";
import { API_FIELDS, API_PATHS } from "./support/api-paths";
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
  type Noun,
} from "./support/belongings";
import { ROUTES } from "./support/page-addresses";
import { addressIn, loads, routesOfWorkspace, visit, waysInto } from "./support/routes";
import { test } from "./support/test";

/** A workspace as one agent of it sees it, in which everything is others'. */
let house: House;
let agent: House;
let others: Belongings;
let colleague: string;

/** Of nobody in particular: whoever sells sees them. */
const EVERYBODYS: Noun[] = ["pipeline", "stage", "nextStage", "member", "team"];

test.beforeAll(async ({ demo }) => {
  const founded = await foundHouse(demo.url, `team-${crypto.randomUUID().slice(0, 8)}`);
  const { origin, slug } = founded;
  house = founded;
  others = await belongingsOf(house);
  colleague = others.member;
  agent = {
    ...{ origin, slug },
    program: programOf(origin, apiKeyIn(founded.demo, slug, "agent")),
    pages: await browseAs(origin, personIn(founded.demo, `agent@${slug}.example`)),
  };
});

/** Records of all kinds that somebody has to do with, the oldest of them overdue. */
async function work(program: Program, ownerId?: string) {
  const named = `Shared Word ${crypto.randomUUID().slice(0, 6)}`;
  const make = async (path: string, body: unknown) =>
    (await program.send<{ id: string }>("POST", path, body)).id;
  const contact = await make("/contacts", {
    ...{ nameEn: named, source: { kind: "referral" }, ownerId },
  });
  const value = { minor: 150_000_000, currency: "AED" };
  const deal = (title: string) =>
    make("/deals", { contactId: contact, title, ownerId, value, expectedCloseOn: "2026-01-01" });
  const won = await deal(`${named} won`);
  await program.send("POST", `/deals/${won}/closure`, { status: "won", value });
  return {
    contact,
    lead: await make("/leads", {
      ...{ contactId: contact, assignedTo: ownerId, channel: "email" },
      message: `${named} asks for a villa.`,
    }),
    deal: await deal(named),
    account: await make("/accounts", { kind: "other", nameEn: named, ownerId }),
    task: await make("/tasks", {
      ...{ title: named, ownerId, dueAt: "2026-01-01T06:00:00Z" },
      about: { type: "contact", id: contact },
    }),
    note: await make("/notes", { about: { type: "contact", id: contact }, body: named }),
  };
}

test("[P57] what is others' answers an agent's key as what is not there, whatever the path", async () => {
  const { program } = agent;
  for (const described of (await describedApi(house)).filter(({ params }) => params.length > 0)) {
    const { method, path } = described;
    const nouns = API_PATHS[path]?.ids ?? {};
    if (Object.values(nouns).some((noun) => EVERYBODYS.includes(noun))) continue;

    const ask = async (from: Belongings) => {
      const ids = chosen(nouns, () => from);
      const body = bodyOf(described, others);
      return {
        id: Object.values(ids).at(-1) ?? "",
        answer: await program.ask(method, filled(path, ids), body),
      };
    };
    const hidden = await ask(others);
    expect.soft([403, 404], `${method} ${path}`).toContain(hidden.answer.status);
    const unknown = await ask(unknownOf(others));
    expectAlike(`${method} ${path}`, hidden, unknown, new Set());
  }
});

test("an agent's key finds others' records through no field of a query or a body", async () => {
  const own = { ...others, ...(await work(agent.program)) };
  for (const [name, fields] of Object.entries(API_FIELDS))
    for (const [noun, ask] of fields) {
      if (EVERYBODYS.includes(noun)) continue;
      const send = async (id: string) => ({
        id,
        answer: await sendField(agent.program, name, own, ask(id, own)),
      });
      const hidden = await send(others[noun]);
      expectAlike(`${name} of a ${noun}`, hidden, await send(unknownLike(others[noun])), new Set());
      if (hidden.answer.status !== 403) expectNothingFound(`${name} of a ${noun}`, hidden.answer);
    }
});

test("[P57][P89] what is others' is nowhere on an agent's pages, and no form reaches it", async () => {
  for (const [file, { ids }] of Object.entries(ROUTES))
    for (const { name, form } of waysInto(file, others)) {
      const look = async (from: Belongings) => {
        const these = chosen(ids, () => from);
        const answer = await visit(agent, addressIn(file, these), form);
        return { id: Object.values(these).at(-1) ?? "", answer };
      };
      const hidden = await look(others);
      expect.soft([403, 404], `${name}: ${hidden.answer.status}`).toContain(hidden.answer.status);
      expectAlike(name, hidden, await look(unknownOf(others)), new Set());
    }
});

/** Lists and numbers by the API. */
const LISTS = [
  ...["contacts", "contacts?order=oldest", "accounts", "leads", "leads?order=clock"],
  ...[
    "leads?order=due",
    "leads?status=new",
    "deals",
    "deals?status=won",
    "tasks",
    "tasks?due=true",
  ],
  ...["pipelines", "search?q=Shared+Word", "search?q=villa"],
];

/** What a page shows beyond its plain address: other lists, tabs, and the palette. */
const VIEWS = [
  ...["inbox?show=all", "inbox?show=open", "deals?whose=mine", "deals?view=list"],
  ...["deals?view=list&status=won", "tasks?whose=all", "contacts?order=oldest"],
  ...["search?q=Shared+Word", "search?q=Shared+Word&ahead", "search?q=villa"],
];

/** Places that are looked at before and after one piece of others' work. */
const AT_ONCE = 10;

/** What was shown, apart from the time. */
async function seen(what: string): Promise<string> {
  if (what.startsWith("/")) {
    const { status, text } = await agent.program.ask("get", what);
    return `${status} ${text.replaceAll(/req_\w{26}/g, "")}`;
  }
  const { status, text } = await visit(agent, what);
  const [, data = text] = /streamController\.enqueue\((.*?)\);<\/script>/s.exec(text) ?? [];
  const timeless = data
    .replaceAll(/\\"now\\",\d{13}/g, "NOW")
    .replaceAll(/req_\w{26}|nonce="[^"]*"|<bdi class="n">\d\d:\d\d<\/bdi>/g, "");
  return `${status} ${timeless}`;
}

test("[P57] no list and no number that an agent sees changes with what others have to do", async () => {
  await work(agent.program);
  const pages = routesOfWorkspace()
    .filter(loads)
    .map((file) => addressIn(file));
  const places = [...pages, ...VIEWS, ...LISTS.map((list) => `/${list}`)];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const before = await Promise.all(some.map(seen));
    const made = Object.values(await work(house.program, colleague));
    for (const [i, after] of (await Promise.all(some.map(seen))).entries()) {
      expect.soft(after, some[i]).toBe(before[i]);
      expect
        .soft(
          idsIn(after).filter((id) => made.includes(id)),
          some[i],
        )
        .toEqual([]);
    }
  }

  const before = await Promise.all(SHOWN.map(seen));
  await work(agent.program);
  const after = await Promise.all(SHOWN.map(seen));
  for (const [i, place] of SHOWN.entries())
    expect.soft(after[i], `${place}, with work of one's own`).not.toBe(before[i]);
});

/** Where one's own work is to be seen. */
const SHOWN = [
  ...["today", "inbox", "leads", "contacts", "accounts", "deals", "deals?view=list", "tasks"],
  ...["search?q=Shared+Word", "search?q=Shared+Word&ahead", "today/waiting"],
  ...["/contacts", "/accounts", "/leads", "/deals", "/tasks", "/search?q=Shared+Word"],
];

test("search leads an agent to nothing of others', by name, address, phone, title or words", async () => {
  const hidden = new Set(Object.values(others));
  for (const words of ["Owned Elsewhere", "owned@elsewhere", "A deal elsewhere", "elsewhere"]) {
    const q = encodeURIComponent(words);
    const found = await house.program.get<{ data: { id: string }[] }>(`/search?q=${q}`);
    expect(
      found.data.some(({ id }) => hidden.has(id)),
      `the owner finds ${words}`,
    ).toBe(true);
    expect(await agent.program.get(`/search?q=${q}`)).toEqual({ data: [], nextCursor: null });
    for (const page of [`search?q=${q}`, `search?q=${q}&ahead`])
      expect(idsIn(await seen(page)).filter((id) => hidden.has(id))).toEqual([]);
  }
});

test("an agent takes no export and sees no job, import or request of others", async () => {
  const { program } = agent;
  for (const kind of ["all", "contacts", "leads", "deals"])
    expect((await program.ask("post", "/exports", { kind })).status).toBe(403);
  for (const path of [`/exports/${others.export}`, "/imports", "/privacy-requests", "/api-keys"])
    expect([path, (await program.ask("get", path)).status]).toEqual([path, 403]);

  const imported = await house.program.get<{ jobId: string }>(`/imports/${others.import}`);
  const asked = await house.program.get<{ jobId: string }>(`/privacy-requests/${others.request}`);
  for (const id of [others.job, imported.jobId, asked.jobId]) {
    expect((await house.program.ask("get", `/jobs/${id}`)).status).toBe(200);
    expect((await program.ask("get", `/jobs/${id}`)).status).toBe(404);
  }
});
