import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import type { Bill } from "~/db/metered.server";
import { type Asked, call, isCostly, planOf, visit } from "../support/asking";
import { aBrokerage, type Brokerage, personOf, type Who } from "../support/crowd";
import { type Erasure, erased, somebodyWith } from "../support/forgotten";
import { grow } from "../support/multiply";

/** Of the budgets in the contract: what a request may ask of D1, identity and permission included. */
const LIST = { rowsRead: 65, trips: 2 };
const BOARD = { rowsRead: 132, trips: 2 };
const TODAY = { rowsRead: 80, trips: 2 };
const TYPE_AHEAD = { rowsRead: 45, trips: 2 };
const PAGE = { rowsRead: 60, trips: 2 };
/** Of what a change reads the contract says nothing; a look into a table instead of an index would show. */
const FEW = { rowsRead: 25 };
const CREATE = { rowsWritten: 14, trips: 3, ...FEW };
const MOVE = { rowsWritten: 14, trips: 3, ...FEW };
const NOTE = { rowsWritten: 8, trips: 3, ...FEW };
/** How many pages deep a list is read: by people and an agent's key, and by the owner's key. */
const DEPTH = 1;
const GREATER_DEPTH = 4;

type Most = Partial<Bill>;
interface Request {
  name: string;
  most: Most;
  ask: (acme: Brokerage) => Promise<Asked>;
}

const pageOf =
  (who: Who, route: string, path: string) =>
  ({ slug, cookies }: Brokerage, cursor?: string | null) =>
    visit(route, withCursor(`/w/${slug}${path}`, cursor), { cookie: cookies[who] });
const apiOf =
  (who: "owner" | "ann", path: string) =>
  ({ keys }: Brokerage, cursor?: string | null) =>
    call("GET", withCursor(path, cursor), { key: keys[who] });

function withCursor(path: string, cursor?: string | null) {
  if (!cursor) return path;
  return `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}

const EVERYBODY: readonly Who[] = ["owner", "lead", "ann"];
const KEYS = ["owner", "ann"] as const;

/** Every filter and order that a list documents. `{ann}` and `{stage}` are filled in. */
const ORDERS = ["", "order=oldest"];
const BY_OWNER = ["", "owner={ann}", "owner=nobody"];
const PAGES: Record<string, string[]> = {
  "contacts._index": [
    ...both(BY_OWNER),
    ...["q=l", "q=layla", "q=mo+kh&owner={ann}", "q=%2B97150000", "q=person42%40k000", "q=person"],
  ],
  "accounts._index": both(BY_OWNER),
  "leads._index": [
    ...["view=due", "view=clock", "view=due&owner=me", "view=clock&owner={ann}"],
    ...both(["view=pool", "view=all", "view=all&owner={ann}"]),
    ...both(["view=all&status=new", "view=all&status=lost&owner={ann}"]),
    ...both(["view=all&source=bayut", "view=all&source=bayut&owner={ann}"]),
  ],
  "deals._index": both(
    [
      ...["", "owner={ann}", "stage={stage}", "status=won", "status=lost&owner={ann}"],
      ...["status=lost&pipeline={pipeline}", "status=won&pipeline={pipeline}&owner={ann}"],
      "status=won&pipeline=none",
      "planned=on&owner={ann}",
      "planned=on&owner=me",
    ].map((filter) => `view=list&${filter}`),
  ),
  "tasks._index": ["", "whose=all"],
  "inbox._index": ["", "show=mine", "show=pool", "show=all"],
};
const API_LISTS: Record<string, string[]> = {
  contacts: both(["", "ownerId={ann}", "ownerId=nobody"]),
  accounts: both(["", "ownerId={ann}", "ownerId=nobody"]),
  leads: [
    ...["order=due", "order=clock", "order=due&assignedTo={ann}", "order=clock&assignedTo={ann}"],
    ...both(["", "assignedTo={ann}", "assignedTo=nobody", "status=contacted", "source=bayut"]),
    ...both(["status=contacted&assignedTo={ann}", "source=bayut&assignedTo={ann}"]),
  ],
  deals: both(["", "ownerId={ann}", "stageId={stage}", "status=won", "status=lost&ownerId={ann}"]),
  tasks: ["", "due=true", "ownerId={ann}", "due=true&ownerId={ann}"],
  notes: ["aboutType=contact&aboutId={contact}"],
};

function both(filters: string[]) {
  return filters.flatMap((filter) =>
    ORDERS.map((order) => [filter, order].filter(Boolean).join("&")),
  );
}

interface Listing {
  name: string;
  depth: number;
  ask: (acme: Brokerage, cursor?: string | null) => Promise<Asked>;
}
const LISTINGS: Listing[] = [
  ...Object.entries(PAGES).flatMap(([route, queries]) =>
    queries.flatMap((query) =>
      EVERYBODY.map((who) => ({
        name: `${who}'s page ${route.split(".")[0]} ${query}`.trim(),
        depth: DEPTH,
        ask: (acme: Brokerage, cursor?: string | null) =>
          pageOf(
            who,
            `w.$workspace.${route}`,
            filled(`/${route.split(".")[0]}?${query}`, acme),
          )(acme, cursor),
      })),
    ),
  ),
  ...Object.entries(API_LISTS).flatMap(([path, queries]) =>
    queries.flatMap((query) =>
      KEYS.map((who) => ({
        name: `${who}'s GET /${path} ${query}`.trim(),
        depth: who === "owner" ? GREATER_DEPTH : DEPTH,
        ask: (acme: Brokerage, cursor?: string | null) =>
          apiOf(who, filled(`/${path}?${query}`, acme))(acme, cursor),
      })),
    ),
  ),
];

const filled = (path: string, { userIds, stages, pipelineId, contactId }: Brokerage) =>
  path
    .replace("{ann}", userIds.ann)
    .replace("{stage}", stages[1] ?? "")
    .replace("{pipeline}", pipelineId)
    .replace("{contact}", contactId);

const TYPED = [
  "l",
  "layla",
  "layla haddad",
  "haddad layla",
  "mo kh",
  "+97150000",
  "1042",
  "person1",
  "person42@k000",
  "marina gate",
  "mc-s-20",
  "floor",
];

const AT = "w.$workspace.";
const EACH: Request[] = [
  ...EVERYBODY.flatMap((who) => [
    { name: `${who}'s board`, most: BOARD, ask: pageOf(who, `${AT}deals._index`, "/deals") },
    {
      name: `${who}'s own board`,
      most: BOARD,
      ask: pageOf(who, `${AT}deals._index`, "/deals?whose=mine"),
    },
    { name: `${who}'s Today`, most: TODAY, ask: pageOf(who, `${AT}today._index`, "/today") },
    ...["timeline", "leads", "deals", "tasks", "files"].map((tab) => ({
      name: `a contact's page, ${tab}, by ${who}`,
      most: PAGE,
      ask: (acme: Brokerage) =>
        pageOf(who, `${AT}contacts.$contactId`, `/contacts/${acme.contactId}?tab=${tab}`)(acme),
    })),
    {
      name: `a lead's page by ${who}`,
      most: PAGE,
      ask: (acme: Brokerage) =>
        pageOf(who, `${AT}leads.$leadId._index`, `/leads/${acme.leadId}`)(acme),
    },
    {
      name: `a deal's page by ${who}`,
      most: PAGE,
      ask: (acme: Brokerage) =>
        pageOf(who, `${AT}deals.$dealId._index`, `/deals/${acme.dealId}`)(acme),
    },
    ...TYPED.map((typed) => ({
      name: `${who} typing ${typed}`,
      most: TYPE_AHEAD,
      ask: pageOf(who, `${AT}search`, `/search?ahead=1&q=${encodeURIComponent(typed)}`),
    })),
  ]),
  ...KEYS.flatMap((who) => [
    ...TYPED.map((typed) => ({
      name: `${who}'s GET /search?limit=20 ${typed}`,
      most: TYPE_AHEAD,
      ask: apiOf(who, `/search?limit=20&q=${encodeURIComponent(typed)}`),
    })),
    {
      name: `${who}'s GET /contacts/{id}`,
      most: { rowsRead: 10, trips: 2 },
      ask: (acme: Brokerage) => apiOf(who, `/contacts/${acme.contactId}`)(acme),
    },
  ]),
];

/** Somebody who was not there before: each measurement makes another. */
let fresh = 500;
const nobody = () => {
  fresh += 1;
  return personOf(fresh);
};

const post = (route: string, path: string, form: Record<string, string>, who: Who) =>
  (({ slug, cookies }: Brokerage) =>
    visit(route, `/w/${slug}${path}`, { cookie: cookies[who] }, form)) satisfies Request["ask"];

/** There and back again, so that every measurement finds the deal where the first one did. */
async function moved(acme: Brokerage, move: (stageId: string | undefined) => Promise<Asked>) {
  const there = await move(acme.stages[1]);
  const back = await move(acme.stages[0]);
  expect([there.status, back.status]).toEqual([there.status, there.status]);
  return there;
}

const CHANGES: Request[] = [
  {
    name: "a contact made at the form by an agent of a team",
    most: CREATE,
    ask: (acme) => {
      const { nameEn, phones, emails } = nobody();
      const form = {
        nameEn,
        "phones[0]": phones[0] ?? "",
        "emails[0]": emails[0] ?? "",
        sourceKind: "walk-in",
        once: crypto.randomUUID(),
      };
      return post(`${AT}contacts.new`, "/contacts/new", form, "ann")(acme);
    },
  },
  ...KEYS.map((who) => ({
    name: `a contact made by ${who}'s key`,
    most: CREATE,
    ask: ({ keys }: Brokerage) => {
      const { nameEn, phones, emails } = nobody();
      const body = { nameEn, phones, emails, source: { kind: "walk-in" } };
      return call("POST", "/contacts", { key: keys[who] }, body);
    },
  })),
  ...EVERYBODY.map((who) => ({
    name: `a deal moved on the board by ${who}`,
    most: MOVE,
    ask: (acme: Brokerage) =>
      moved(acme, (stageId = "") =>
        post(
          `${AT}deals.$dealId.stage`,
          `/deals/${acme.spare.dealId}/stage`,
          { stageId },
          who,
        )(acme),
      ),
  })),
  ...KEYS.map((who) => ({
    name: `a deal moved by ${who}'s key`,
    most: MOVE,
    ask: (acme: Brokerage) =>
      moved(acme, (stageId) =>
        call("PUT", `/deals/${acme.spare.dealId}/stage`, { key: acme.keys[who] }, { stageId }),
      ),
  })),
  ...EVERYBODY.map((who) => ({
    name: `a note logged by ${who}`,
    most: NOTE,
    ask: (acme: Brokerage) =>
      post(
        `${AT}notes`,
        "/notes",
        {
          ...{ aboutType: "contact", aboutId: acme.spare.contactId, once: crypto.randomUUID() },
          body: "Wants the keys in January.",
        },
        who,
      )(acme),
  })),
  ...KEYS.map((who) => ({
    name: `a note logged by ${who}'s key`,
    most: NOTE,
    ask: ({ keys, spare }: Brokerage) =>
      call(
        "POST",
        "/notes",
        { key: keys[who] },
        { about: { type: "contact", id: spare.contactId }, body: "Wants a sea view." },
      ),
  })),
];

const statements = new Set<string>();
const note = (asked: Asked) => {
  for (const statement of asked.statements) statements.add(statement);
  return asked;
};

/** A cost, and whether it is of a page that is full: what is not may grow to be. */
interface Cost extends Bill {
  status: number;
  full: boolean;
}
type Costs = Record<string, Cost>;

/** What every request costs now. */
async function costsOf(acme: Brokerage): Promise<Costs> {
  const costs: Costs = {};
  for (const { name, depth, ask } of LISTINGS) {
    let cursor: string | null = null;
    for (let page = 1; page <= depth && (page === 1 || cursor); page += 1) {
      const asked = note(await ask(acme, cursor));
      cursor = nextIn(asked.data);
      costs[`${name}, page ${page}`] = costOf(asked, isFull(name, asked.data, cursor));
    }
  }
  for (const { name, ask } of [...EACH, ...CHANGES])
    costs[name] = costOf(note(await ask(acme)), true);
  return costs;
}

const costOf = ({ bill, status }: Asked, full: boolean): Cost => ({ ...bill, status, full });

/**
 * Of those that are found as many places are looked at however many people there are, and a row more is read for
 * each that leads to a contact and to no lead or deal: full is a page that every place of leads to one of.
 */
const IS_FOUND = / contacts q=/;
const PLACES = 25;

function isFull(name: string, data: unknown, cursor: string | null) {
  if (!IS_FOUND.test(name)) return cursor !== null;
  return (data as { rows: unknown[] }).rows.length === PLACES;
}

/** Where a list goes on, as its loader or its answer says it. */
function nextIn(data: unknown): string | null {
  const shown = data as { nextCursor?: string | null; list?: { nextCursor: string | null } };
  return shown.nextCursor ?? shown.list?.nextCursor ?? null;
}

const FORGOTTEN_NOTES = 300;
const measured: Costs[] = [];
const erasures: Erasure[] = [];

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const acme = await aBrokerage("acme");
  const measure = async () => {
    // Sums that a first move makes are there from the second on.
    if (measured.length === 0) for (const { ask } of CHANGES) await ask(acme);
    measured.push(await costsOf(acme));
    erasures.push(await erased(acme, await somebodyWith(acme, FORGOTTEN_NOTES)));
  };
  await grow(acme, 100, 1_000);
  await measure();
  await grow(acme, 1_000, 100_000);
  await measure();
  await grow(await aBrokerage("globex"), 100, 100_000);
  await measure();
}, 240_000);

const SIZES = ["1,000 people", "100,000 people", "100,000 people beside as many of another"];
const budgetOf = new Map<string, Most>(
  [...EACH, ...CHANGES].map(({ name, most }): [string, Most] => [name, most]),
);

test.each(SIZES.map((size, at) => [size, at] as const))(
  "among %s every request keeps its budget, identity and permission included",
  (_, at) => {
    const costs = Object.entries(measured[at] ?? {});
    expect(costs.length).toBeGreaterThan(300);
    for (const [name, { full, status, ...bill }] of costs) {
      expect([name, status]).toEqual([name, expect.toSatisfy((one: number) => one < 400)]);
      for (const [what, most] of Object.entries({ ...(budgetOf.get(name) ?? LIST), untold: 0 }))
        expect([name, what, bill[what as keyof Bill] <= most]).toEqual([name, what, true]);
    }
  },
);

test("no request costs a row more among 100,000 people than among 1,000, or beside another workspace", () => {
  const [small = {}, ...grown] = measured;
  const full = Object.entries(small).filter(([, cost]) => cost.full);
  expect(full.length).toBeGreaterThan(300);
  const more = grown.flatMap((larger) =>
    full.flatMap(([name, before]) => grownFrom(name, before, larger[name])),
  );
  expect(more).toEqual([]);
});

test("what is found costs no row more beside another workspace, and some of its pages are full at every size", () => {
  const [small = {}, large = {}, beside = {}] = measured;
  const found = Object.keys(large).filter((name) => IS_FOUND.test(name));
  expect(found.length).toBeGreaterThan(15);
  expect(found.flatMap((name) => grownFrom(name, large[name] as Cost, beside[name]))).toEqual([]);
  expect(found.filter((name) => small[name]?.full && large[name]?.full).length).toBeGreaterThan(2);
  expect(found.filter((name) => large[name]?.full).length).toBeGreaterThan(5);
});

function grownFrom(name: string, before: Cost, after: Cost | undefined) {
  return (changes.has(name) ? WRITTEN : COUNTED)
    .map((what) => ({ name, what, more: (after?.[what] ?? Number.NaN) - before[what] }))
    .filter(({ more }) => !(more <= 0));
}

const WRITTEN = ["rowsWritten", "trips", "statements"] as const;
const COUNTED = [...WRITTEN, "rowsRead"] as const;
/** Each of them looks for somebody else, and the row that a search ends at may be there or not. */
const changes = new Set(CHANGES.map(({ name }) => name));

test("lists were read as deep as was meant", () => {
  for (const costs of measured) {
    const deepest = Object.keys(costs).filter((name) => name.endsWith(`page ${GREATER_DEPTH}`));
    expect(deepest.length).toBeGreaterThan(10);
  }
});

test("no statement of these requests scans a table or sorts what it has read", async () => {
  expect(statements.size).toBeGreaterThan(60);
  for (const statement of statements)
    expect([statement, (await planOf(statement)).filter(isCostly)]).toEqual([statement, []]);
});

test("erasing a person writes at most 1.3 rows for each linked record and 50, in any workspace", () => {
  expect(erasures).toHaveLength(SIZES.length);
  for (const { state, linked, bill } of erasures) {
    expect(state).toBe("done");
    expect(linked).toBeGreaterThan(2 * FORGOTTEN_NOTES);
    expect(bill.rowsWritten).toBeLessThanOrEqual(1.3 * linked + 50);
  }
});
