import { expect } from "@playwright/test";
import { browseAs } from "../support/browsing";
import { apiKeyIn, personIn } from "../support/demo";
import { type Program, programOf } from "../support/program";
import { type Belongings, foundHouse, type House, type Noun } from "./support/belongings";
import { ROUTES } from "./support/page-addresses";
import { addressIn, loads, OF_WORKSPACE, routesOfWorkspace, visit } from "./support/routes";
import { test } from "./support/test";

const REASONS = ["restricted", "minor"] as const;
const WORDS = { restricted: "quzvarestricted", minor: "quzvaminor" };
type Theirs = Pick<
  Belongings,
  "contact" | "lead" | "deal" | "task" | "thread" | "message" | "file"
>;
/** What is somebody else's and linked to them: its titles, notes and files had their word, and have it. */
type Beside = Pick<Belongings, "contact" | "account" | "deal" | "task" | "file">;

let owner: House;
let agent: House;
const people = {} as Record<(typeof REASONS)[number], Theirs>;
const besides = {} as Record<(typeof REASONS)[number], Beside>;

/** Pages that are of those who decide about people's rights, or that tell what was done: the word may stand there. */
const DECIDED = [
  "privacy._index.tsx",
  "privacy.withheld.tsx",
  "privacy.access-log.tsx",
  "settings.audit.tsx",
  "settings.audit_.export.ts",
];

/** What those who decide read in lists of deals and tasks that are somebody else's. */
const DECIDERS = /quzva\w+ by the sea|Ask quzva\w+ again|quzva\w+ waits below/g;

const without = (who: House, text: string) =>
  who === owner ? text.replaceAll(DECIDERS, "") : text;

/** What is asked of a page besides: each way in which a list is worked through. */
const ASKED: Record<string, string[]> = {
  "search.tsx": ["?q=quzva", "?q=quzva&ahead", "?q=5098761"],
  "leads._index.tsx": [
    "?order=oldest",
    "?order=due",
    "?order=clock",
    "?status=new",
    "?owner=nobody",
  ],
  "inbox._index.tsx": ["?filter=all", "?filter=mine", "?filter=pool"],
  "deals._index.tsx": ["?view=list"],
  "tasks._index.tsx": ["?whose=all"],
  "contacts._index.tsx": ["?order=oldest", "?q=quzva"],
  "privacy.record.tsx": ["?q=quzva", "?q=5098761"],
};

async function somebody(program: Program, word: string, n: number): Promise<Theirs> {
  const make = async (path: string, body: unknown) =>
    (await program.send<{ id: string }>("POST", path, body)).id;
  const contact = await make("/contacts", {
    nameEn: `${word} person`,
    emails: [`${word}@mail.example`],
    phones: [`05098761${n}${n}`],
    source: { kind: "referral" },
  });
  const about = { type: "contact", id: contact };
  const enquiry = { contactId: contact, channel: "email", message: `${word} wants a villa` };
  const lead = await program.send<{ id: string; threadId: string }>("POST", "/leads", enquiry);
  const [message] = await program.all<{ id: string }>(`/threads/${lead.threadId}/messages`);
  await make("/notes", { about, body: `${word} called` });
  return {
    contact,
    lead: lead.id,
    thread: lead.threadId,
    message: message?.id ?? "",
    deal: await make("/deals", { contactId: contact, title: `${word} villa` }),
    task: await make("/tasks", { about, title: `Call ${word}`, dueAt: "2026-01-01T06:00:00Z" }),
    file: await make("/files", aFile(word, about)),
  };
}

function aFile(word: string, about: { type: string; id: string }) {
  const form = new FormData();
  form.set("file", new File([word], `${word}.txt`));
  form.set("about", JSON.stringify(about));
  return form;
}

/** Another's deal in which they take part, for a company, with a task; each was called otherwise before. */
async function beside(program: Program, word: string, contactId: string): Promise<Beside> {
  const make = async (path: string, body: unknown) =>
    (await program.send<{ id: string }>("POST", path, body)).id;
  const source = { kind: "walk-in" };
  const contact = await make("/contacts", { nameEn: "Somebody Else", source });
  const account = await make("/accounts", {
    kind: "developer",
    nameEn: `Company ${crypto.randomUUID()}`,
  });
  const parties = [{ contactId, role: "seller" }];
  const title = `${word} before`;
  const deal = await make("/deals", { contactId: contact, accountId: account, title, parties });
  const due = { dueAt: "2026-01-01T06:00:00Z" };
  const about = { type: "deal", id: deal };
  const task = await make("/tasks", { about, title: `Ask ${word} first`, ...due });
  const note = await make("/notes", { about, body: `${word} before` });
  await program.send("PATCH", `/notes/${note}`, { body: `${word} waits below` });
  const file = await make("/files", aFile(word, about));
  await program.send("PATCH", `/deals/${deal}`, { title: `${word} by the sea` });
  await program.send("PATCH", `/tasks/${task}`, { title: `Ask ${word} again` });
  // A deal of theirs with the company.
  await make("/deals", { contactId, accountId: account, title: `${word} with a company` });
  return { contact, account, deal, task, file };
}

test.beforeAll(async ({ demo }) => {
  const founded = await foundHouse(demo.url, `held-${crypto.randomUUID().slice(0, 8)}`);
  const { slug, origin, program } = founded;
  const pages = await browseAs(origin, personIn(founded.demo, `agent@${slug}.example`));
  const agents = programOf(origin, apiKeyIn(founded.demo, slug, "agent"));
  owner = founded;
  agent = { slug, origin, pages, program: agents };
  for (const [n, reason] of REASONS.entries()) {
    const theirs = await somebody(agents, WORDS[reason], n + 1);
    people[reason] = theirs;
    besides[reason] = await beside(agents, WORDS[reason], theirs.contact);
  }
  await program.send("POST", "/privacy-requests", {
    type: "restriction",
    subject: { type: "contact", id: people.restricted.contact },
  });
  await program.send("PATCH", `/contacts/${people.minor.contact}`, { birthYear: 2015 });
});

const found = (text: string) =>
  REASONS.filter((reason) => text.includes(WORDS[reason]) || text.includes(people[reason].contact));

test("[P99][P119] no page of a workspace shows whoever is withheld, but to those who decide", async () => {
  const looked = routesOfWorkspace().filter((file) => loads(OF_WORKSPACE + file));
  expect(looked.length).toBeGreaterThan(30);
  expect(Object.keys(ASKED).filter((file) => !looked.includes(file))).toEqual([]);
  expect(DECIDED.filter((file) => !looked.includes(file))).toEqual([]);

  for (const file of looked)
    for (const query of ["", ...(ASKED[file] ?? [])]) {
      const eyes = DECIDED.includes(file) ? [agent] : [owner, agent];
      for (const who of eyes) {
        const { text } = await visit(who, addressIn(file) + query);
        // What was asked for is said again.
        const rest = without(who, text).replaceAll(/quzva"/g, "");
        expect.soft(found(rest), file + query).toEqual([]);
      }
    }
  expect(found((await visit(owner, "privacy/withheld")).text)).toEqual([...REASONS]);
});

const THEIRS: readonly Noun[] = ["contact", "lead", "deal", "task", "thread", "message", "file"];

for (const reason of REASONS)
  test(`[P99][P119] each page of a record of whoever is ${reason} is there for those who decide, and for nobody else`, async () => {
    const theirs = people[reason] as Belongings;
    const routes = Object.entries(ROUTES).filter(
      ([file, { ids }]) =>
        loads(OF_WORKSPACE + file) && Object.values(ids).every((noun) => THEIRS.includes(noun)),
    );
    expect(routes.length).toBeGreaterThan(12);
    for (const [file, { ids }] of routes) {
      const named = Object.entries(ids).map(([name, noun]) => [name, theirs[noun]] as const);
      const address = addressIn(file, Object.fromEntries(named));
      const own = (await visit(owner, address)).status;
      // A file is given by a link of its own.
      expect.soft([address, own < 400]).toEqual([address, true]);
      const other = await visit(agent, address);
      expect.soft([address, [403, 404].includes(other.status)]).toEqual([address, true]);
      expect.soft(found(other.text.replaceAll(address, "")), address).toEqual([]);
    }
  });

/** What stands only in one part of a page of a record that is somebody else's. */
const PARTS: Record<string, string[]> = {
  "contacts.$contactId.tsx": ["?show=deals", "?show=tasks", "?show=files"],
  "accounts.$accountId.tsx": ["?show=deals", "?show=tasks", "?show=files"],
};

for (const reason of REASONS)
  test(`[P99][P119] no page of somebody else's record has a title with whoever is ${reason}, but to those who decide`, async () => {
    const records = besides[reason] as Belongings;
    const nouns = Object.keys(records) as Noun[];
    const addresses = Object.entries(ROUTES)
      .filter(
        ([file, { ids }]) =>
          loads(OF_WORKSPACE + file) && Object.values(ids).every((noun) => nouns.includes(noun)),
      )
      .flatMap(([file, { ids }]) => {
        const named = Object.entries(ids).map(([name, noun]) => [name, records[noun]] as const);
        const address = addressIn(file, Object.fromEntries(named));
        return ["", ...(PARTS[file] ?? [])].map((part) => [file, address + part] as const);
      });
    expect(addresses.length).toBeGreaterThan(8);
    for (const [file, address] of addresses) {
      const { status, text } = await visit(agent, address);
      const isKept = file === "files.$fileId.ts" && status === 404;
      expect.soft([address, status < 400 || status === 403 || isKept]).toEqual([address, true]);
      expect.soft(found(text), address).toEqual([]);
    }
    const own = `deals/${records.deal}`;
    for (const page of [own, `${own}/edit`, `tasks/${records.task}/edit`])
      expect.soft([page, found((await visit(owner, page)).text)]).toEqual([page, [reason]]);
    expect.soft((await visit(owner, `files/${records.file}`)).status).toBeLessThan(400);
    const asked = await visit(owner, `search?q=${WORDS[reason]}`);
    expect.soft(asked.text).toContain(`deals/${records.deal}`);
  });

test("[P99][P119] no page offers to write to or to call whoever is withheld", async () => {
  for (const reason of REASONS)
    for (const page of [`contacts/${people[reason].contact}`, `leads/${people[reason].lead}`]) {
      const { text } = await visit(owner, page);
      expect.soft([page, /https:\/\/wa\.me|href="tel:/.test(text)]).toEqual([page, false]);
    }
});
