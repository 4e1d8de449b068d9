import { expect } from "@playwright/test";
import { type Browsing, browseAs } from "../support/browsing";
import { apiKeyIn, personIn } from "../support/demo";
import { type Program, programOf } from "../support/program";
import { expectAlike, idsIn, TOLD_APART, unknownLike } from "./support/alike";
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
import {
  addressIn,
  loads,
  OF_WORKSPACE,
  routesOfWorkspace,
  visit,
  waysInto,
} from "./support/routes";
import { test } from "./support/test";

/** Somebody who does not see the whole workspace, and whose work they are not to see. */
interface Viewer {
  eyes: House;
  /** An agent's is of their own team, a team lead's of the other one. */
  colleague: string;
  /** What they see of the whole workspace. */
  sees: Noun[];
  /** Where the words of others may shorten what is found, since only so many are gone through: never lengthen. */
  cutShort: string[];
  /** Where the agent's work is to be seen by them. */
  shown: string[];
}

const WHO = ["an agent", "a team lead"] as const;

/** A workspace of two teams, in which everything is another team's; one agent and the lead are of the first. */
let house: House;
let viewers: Record<(typeof WHO)[number], Viewer>;
let others: Belongings;

/** Of nobody in particular: whoever sells sees them. */
const EVERYBODYS: Noun[] = ["pipeline", "stage", "nextStage", "member", "team"];
/** What came in and is nobody's yet: whoever assigns sees it. */
const NOBODYS: Noun[] = ["inboundEvent"];

test.beforeAll(async ({ demo }) => {
  const teams = { owner: "Villas", agent2: "Villas", agent: "Towers", lead: "Towers" };
  const founded = await foundHouse(demo.url, `team-${crypto.randomUUID().slice(0, 8)}`, teams);
  const { origin, slug, program } = founded;
  house = founded;
  others = await belongingsOf(house);
  const pagesOf = (who: string) =>
    browseAs(origin, personIn(founded.demo, `${who}@${slug}.example`));
  const lead = await pagesOf("lead");
  const [leadId, ownerId] = [await idOf(lead), await idOf(house.pages)];
  const asked = { name: "The lead's", role: "team-lead", memberId: leadId };
  const { key } = await program.send<{ key: string }>("POST", "/api-keys", asked);
  const agentsKey = apiKeyIn(founded.demo, slug, "agent");
  const eyes = (program: Program, pages: Browsing): House => ({ origin, slug, program, pages });
  viewers = {
    "an agent": {
      eyes: eyes(programOf(origin, agentsKey), await pagesOf("agent")),
      colleague: leadId,
      sees: EVERYBODYS,
      cutShort: [],
      shown: [...SHOWN, "today", "today/waiting", "tasks"],
    },
    "a team lead": {
      eyes: eyes(programOf(origin, key), lead),
      colleague: ownerId,
      sees: [...EVERYBODYS, ...NOBODYS],
      cutShort: ["search?q=Shared+Word"],
      shown: [...SHOWN, "tasks?whose=all"],
    },
  };
});

/** Whose a record becomes that they make. */
async function idOf(pages: Browsing) {
  const form = { nameEn: "Made By Hand", sourceKind: "referral" };
  const { headers } = await pages.post(`/w/${house.slug}/contacts/new`, form);
  const [made] = idsIn(headers.get("location") ?? "");
  return (await house.program.get<{ ownerId: string }>(`/contacts/${made}`)).ownerId;
}

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

for (const who of WHO) {
  test(`[P57] what is others' answers the key of ${who} as what is not there, whatever the path`, () =>
    expectNoPathToOthers(viewers[who]));

  test(`the key of ${who} finds others' records through no field of a query or a body`, () =>
    expectNoFieldToOthers(viewers[who]));

  test(`[P57][P89] what is others' is nowhere on the pages of ${who}, and no form reaches it`, () =>
    expectNoPageOfOthers(viewers[who]));

  test(`[P57] no list and no number that ${who} sees changes with what others have to do`, () =>
    expectListsWithoutOthers(viewers[who]));

  test(`search leads ${who} to nothing of others', by name, address, phone, title or words`, () =>
    expectNothingFoundOfOthers(viewers[who]));

  test(`${who} takes no export and sees no job, import or request of others`, () =>
    expectNoWorkOfOthers(viewers[who]));
}

async function expectNoPathToOthers({ eyes: { program }, sees }: Viewer) {
  for (const described of (await describedApi(house)).filter(({ params }) => params.length > 0)) {
    const { method, path } = described;
    const nouns = API_PATHS[path]?.ids ?? {};
    if (Object.values(nouns).some((noun) => sees.includes(noun))) continue;

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
}

async function expectNoFieldToOthers({ eyes: { program }, sees }: Viewer) {
  const own = { ...others, ...(await work(program)) };
  for (const [name, fields] of Object.entries(API_FIELDS))
    for (const [noun, ask] of fields) {
      if (sees.includes(noun)) continue;
      const send = async (id: string) => ({
        id,
        answer: await sendField(program, name, own, ask(id, own)),
      });
      const hidden = await send(others[noun]);
      expectAlike(`${name} of a ${noun}`, hidden, await send(unknownLike(others[noun])), new Set());
      if (hidden.answer.status !== 403) expectNothingFound(`${name} of a ${noun}`, hidden.answer);
    }
}

async function expectNoPageOfOthers({ eyes, sees }: Viewer) {
  const routes = Object.entries(ROUTES).filter(
    ([, { ids }]) => !Object.values(ids).every((noun) => sees.includes(noun)),
  );
  for (const [file, { ids }] of routes)
    for (const { name, form } of waysInto(file, others)) {
      const look = async (from: Belongings) => {
        const these = chosen(ids, () => from);
        const answer = await visit(eyes, addressIn(file, these), form);
        return { id: Object.values(these).at(-1) ?? "", answer };
      };
      const hidden = await look(others);
      expect.soft([403, 404], `${name}: ${hidden.answer.status}`).toContain(hidden.answer.status);
      expectAlike(name, hidden, await look(unknownOf(others)), new Set());
    }
}

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
async function seen(what: string, { program, ...on }: House): Promise<string> {
  if (what.startsWith("/")) {
    const { status, text } = await program.ask("get", what);
    return `${status} ${text.replaceAll(/req_\w{26}/g, "")}`;
  }
  const { status, text } = await visit(on, what);
  const [, data = text] = /streamController\.enqueue\((.*?)\);<\/script>/s.exec(text) ?? [];
  const timeless = data
    .replaceAll(/\\"now\\",\d{13}/g, "NOW")
    .replaceAll(TOLD_APART, "ONCE")
    .replaceAll(/req_\w{26}|nonce="[^"]*"|<bdi class="n">\d\d:\d\d<\/bdi>/g, "");
  return `${status} ${timeless}`;
}

async function expectListsWithoutOthers({ eyes, colleague, shown, cutShort }: Viewer) {
  const look = (places: string[]) => Promise.all(places.map((place) => seen(place, eyes)));
  await work(eyes.program);
  const pages = routesOfWorkspace()
    .filter((file) => loads(OF_WORKSPACE + file))
    .map((file) => addressIn(file));
  const places = [...pages, ...VIEWS, ...LISTS.map((list) => `/${list}`)];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const before = await look(some);
    const made = Object.values(await work(house.program, colleague));
    for (const [i, after] of (await look(some)).entries()) {
      if (!cutShort.includes(some[i] ?? "")) expect.soft(after, some[i]).toBe(before[i]);
      expect
        .soft(
          idsIn(after).filter((id) => made.includes(id)),
          some[i],
        )
        .toEqual([]);
    }
  }

  const before = await look(shown);
  await work(viewers["an agent"].eyes.program);
  const after = await look(shown);
  for (const [i, place] of shown.entries())
    expect.soft(after[i], `${place}, with work of one's own`).not.toBe(before[i]);
}

/** Where an agent's work is to be seen, by them and by their team's lead. */
const SHOWN = [
  ...["inbox", "leads", "contacts", "accounts", "deals", "deals?view=list"],
  "search?q=Shared+Word",
  ...["/contacts", "/accounts", "/leads", "/deals", "/tasks", "/search?q=Shared+Word"],
];

async function expectNothingFoundOfOthers({ eyes }: Viewer) {
  const hidden = new Set(Object.values(others));
  for (const words of ["Owned Elsewhere", "owned@elsewhere", "A deal elsewhere", "elsewhere"]) {
    const q = encodeURIComponent(words);
    const found = await house.program.get<{ data: { id: string }[] }>(`/search?q=${q}`);
    expect(
      found.data.some(({ id }) => hidden.has(id)),
      `the owner finds ${words}`,
    ).toBe(true);
    expect(await eyes.program.get(`/search?q=${q}`)).toEqual({ data: [], nextCursor: null });
    for (const page of [`search?q=${q}`, `search?q=${q}&ahead`])
      expect(idsIn(await seen(page, eyes)).filter((id) => hidden.has(id))).toEqual([]);
  }
}

async function expectNoWorkOfOthers({ eyes: { program } }: Viewer) {
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
}

test("[P57] a team lead sees what an agent of the team has to do with, by id, in lists and by its words", async () => {
  const { eyes: agent } = viewers["an agent"];
  const { eyes: lead } = viewers["a team lead"];
  const { contact, lead: enquiry, deal, account, task } = await work(agent.program);
  const made = { contacts: contact, leads: enquiry, deals: deal, accounts: account, tasks: task };
  for (const [path, id] of Object.entries(made)) {
    expect.soft((await lead.program.ask("get", `/${path}/${id}`)).status, path).toBe(200);
    expect.soft(idsIn(await seen(`/${path}`, lead)), path).toContain(id);
  }
  const { nameEn } = await lead.program.get<{ nameEn: string }>(`/contacts/${contact}`);
  const q = encodeURIComponent(nameEn);
  // As one types only so much is shown, so it is asked for by its whole name.
  for (const eyes of [agent, lead])
    for (const place of [`/search?q=${q}`, `search?q=${q}`, `search?q=${q}&ahead`])
      expect(idsIn(await seen(place, eyes)), place).toContain(contact);
});
