import { expect, test } from "vitest";
import { liftRestriction } from "~/use-cases/privacy/withheld/lift-restriction.server";
import { undoMinor } from "~/use-cases/privacy/withheld/mark-minor";
import { runRung } from "../../tests/support/talk";
import {
  aWorldToWithhold,
  REASONS,
  type Reason,
  signsOf,
  type Withheld,
  withheldPeople,
  withhold,
} from "../../tests/support/withheld";

type World = Awaited<ReturnType<typeof withheldPeople>>;

/** The noun of an `{id}`, or the query by which a list is asked for what is theirs. */
type Noun = keyof Withheld["ids"];
type Ask = Noun | ((person: Withheld) => string);

/**
 * What an operation comes to for somebody who is withheld.
 * list: what is worked through: nothing of theirs, whoever asks, unless a guardian agreed.
 * record: what is theirs, asked for by itself: those who decide have it, and nobody else unless a guardian agreed.
 * kept: keeps a record of theirs in order: as `record`, and nothing leaves.
 * refused: it uses them or writes to them: refused, also to those who decide, whatever a guardian agreed to.
 */
type Operation =
  | { is: "list"; ask?: (person: Withheld) => string }
  | { is: "record" | "kept" | "refused"; of: Ask; body?: (person: Withheld) => unknown }
  /** Of those who decide about people's rights alone. */
  | { is: "rights" }
  /** Asked for in a test of its own below. */
  | { is: "out" }
  /** It takes in what is new, or is about no person. */
  | { is: "nobodys" };

const nobodys = { is: "nobodys" } as const;
const rights = { is: "rights" } as const;
const out = { is: "out" } as const;
const record = (of: Ask) => ({ is: "record", of }) as const;
const kept = (of: Ask, body: unknown = {}) => ({ is: "kept", of, body: () => body }) as const;
const about = ({ ids }: Withheld) => `?aboutType=contact&aboutId=${ids.contact}`;
const toContact = (more: object) => (person: Withheld) => ({
  contactId: person.ids.contact,
  ...more,
});
const toAbout = (more: object) => (person: Withheld) => ({
  about: { type: "contact", id: person.ids.contact },
  ...more,
});
const none = () => "";

/** Every operation that the API describes: a new one is to be placed here. */
const OPERATIONS: Record<string, Operation> = {
  "GET /accounts": nobodys,
  "POST /accounts": nobodys,
  "GET /accounts/{id}": nobodys,
  "PATCH /accounts/{id}": nobodys,
  "DELETE /accounts/{id}": nobodys,
  "GET /api-keys": nobodys,
  "POST /api-keys": nobodys,
  "DELETE /api-keys/{id}": nobodys,
  "GET /audit": rights,
  "GET /audit/verify": nobodys,
  // The operator's own letters to those with accounts; no workspace's key sees them.
  "GET /campaigns": nobodys,
  "POST /campaigns/{id}/preview": nobodys,
  "GET /certificates/{id}": rights,
  "GET /contacts": { is: "list" },
  "POST /contacts": nobodys,
  "GET /contacts/{id}": record("contact"),
  "PATCH /contacts/{id}": kept("contact", { preferredLanguage: "ar" }),
  "GET /deals": { is: "list" },
  "POST /deals": { is: "kept", of: none, body: toContact({ title: "A villa" }) },
  "GET /deals/{id}": record("deal"),
  "PATCH /deals/{id}": kept("deal", { listingRef: "R-1" }),
  "POST /deals/{id}/stage": kept("deal", { stageId: "st_2" }),
  "PUT /deals/{id}/stage": kept("deal", { stageId: "st_1" }),
  "POST /deals/{id}/closure": kept("deal", { status: "lost", reason: "budget" }),
  "PUT /deals/{id}/closure": kept("deal", { status: "lost", reason: "budget" }),
  "DELETE /deals/{id}/closure": kept("deal"),
  "POST /exports": out,
  "POST /sample-data": nobodys,
  "DELETE /sample-data": nobodys,
  "GET /exports/{id}": nobodys,
  "GET /exports/{id}/content": out,
  "GET /files": record(about),
  "POST /files": nobodys,
  "GET /files/{id}": record("file"),
  "POST /imports": nobodys,
  "GET /imports": nobodys,
  "GET /imports/{id}": nobodys,
  "GET /imports/{id}/rows": nobodys,
  "DELETE /imports/{id}": nobodys,
  "GET /integrations": nobodys,
  "POST /integrations": nobodys,
  "GET /integrations/{id}": nobodys,
  "DELETE /integrations/{id}": nobodys,
  "GET /jobs/{id}": nobodys,
  "DELETE /jobs/{id}": nobodys,
  "GET /leads": { is: "list" },
  "POST /leads": { is: "kept", of: none, body: toContact({ channel: "walk-in" }) },
  "GET /leads/{id}": record("lead"),
  "PATCH /leads/{id}": kept("lead", { listingRef: "R-2" }),
  "GET /notes": record(about),
  "POST /notes": { is: "kept", of: none, body: toAbout({ body: "Of note" }) },
  "GET /notes/{id}": record("note"),
  "PATCH /notes/{id}": kept("note", { body: "Changed" }),
  "GET /packages/{id}/content": rights,
  "GET /pipelines": nobodys,
  "POST /pipelines": nobodys,
  "GET /pipelines/{id}": nobodys,
  "PATCH /pipelines/{id}": nobodys,
  "GET /privacy-requests": rights,
  "POST /privacy-requests": rights,
  "GET /privacy-requests/{id}": rights,
  "GET /search": { is: "list", ask: ({ word }) => `?q=${word}` },
  "GET /tax-numbers": nobodys,
  "POST /tax-numbers": nobodys,
  "DELETE /tax-numbers/{id}": nobodys,
  "GET /tasks": { is: "list" },
  "POST /tasks": { is: "kept", of: none, body: toAbout({ title: "To do" }) },
  "GET /tasks/{id}": record("task"),
  "PATCH /tasks/{id}": kept("task", { title: "Changed" }),
  "GET /threads": record(({ ids }) => `?contactId=${ids.contact}`),
  "POST /threads": { is: "refused", of: none, body: toContact({ subject: "Hello" }) },
  "GET /threads/{id}": record("thread"),
  "GET /threads/{id}/messages": record("thread"),
  "POST /threads/{id}/messages": { is: "refused", of: "thread", body: () => ({ body: "Hello" }) },
  "POST /threads/{id}/closure": kept("thread"),
  "DELETE /threads/{id}/closure": kept("thread"),
  "GET /threads/{id}/summary": record("thread"),
  "POST /threads/{id}/summary": { is: "refused", of: "thread", body: () => ({}) },
  "GET /webhook-endpoints": nobodys,
  "POST /webhook-endpoints": nobodys,
  "GET /webhook-endpoints/{id}": nobodys,
  "PATCH /webhook-endpoints/{id}": nobodys,
  "DELETE /webhook-endpoints/{id}": nobodys,
  "POST /webhook-endpoints/{id}/rotate": nobodys,
  "GET /webhook-endpoints/{id}/deliveries": nobodys,
  "GET /webhook-endpoints/deliveries/{id}": rights,
  "POST /webhook-endpoints/deliveries/{id}/resend": out,
  "PUT /workspace-package": nobodys,
  // What takes away comes last.
  "DELETE /notes/{id}": kept("note"),
  "DELETE /tasks/{id}": kept("task"),
  "DELETE /files/{id}": kept("file"),
  "DELETE /threads/{id}/messages/{messageId}": kept("thread"),
  "DELETE /leads/{id}": kept("lead"),
  "DELETE /deals/{id}": kept("deal"),
  "DELETE /contacts/{id}": kept("contact"),
};

const operations = Object.entries(OPERATIONS).map(([name, operation]) => {
  const [method = "", path = ""] = name.split(" ");
  return { name, method, path, ...operation };
});
type Placed = (typeof operations)[number];

test("[P99][P119] every operation of the API says what it does with whoever is withheld", async () => {
  const { owner } = await withheldPeople();
  const { paths } = await (await owner.get("/openapi.json")).json<{
    paths: Record<string, Record<string, unknown>>;
  }>();
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace("/api/v1", "")}`),
  );
  expect(described.toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
});

const askOf = (one: Placed): Ask => {
  if ("of" in one) return one.of;
  return ("ask" in one && one.ask) || none;
};

/** Asks for what is theirs. */
function ask(who: World["owner"], one: Placed, person: Withheld) {
  const { ids } = person;
  const of = askOf(one);
  const [id, query] = typeof of === "function" ? ["", of(person)] : [ids[of], ""];
  const path = one.path.replace("{id}", id).replace("{messageId}", ids.message);
  const body = "body" in one && one.method !== "DELETE" ? one.body?.(person) : undefined;
  return who.send(one.method, path + query, body);
}

/** Nobody else gets a word of theirs, not even that they are there. */
async function expectUnseen(answer: Response, name: string, person: Withheld) {
  const text = await answer.text();
  expect(signsOf(person, text), name).toEqual([]);
  if (answer.status < 300) expect(JSON.parse(text), name).toEqual({ data: [], nextCursor: null });
  else expect([name, answer.status]).toEqual([name, expect.toBeOneOf([403, 404, 422])]);
}

const isSeen = (reason: Reason) => reason === "agreed";

/** Without what those who decide read of somebody else's deals: their titles, what is to be done, what was written. */
const decided = (text: string, { word }: Withheld) =>
  [`${word} by the sea`, `${word} asked`, `Ask ${word} again`, `${word} waits below`].reduce(
    (rest, said) => rest.replaceAll(said, ""),
    text,
  );

test.each(REASONS)(
  "[P99][P119] no list, and no search, has a word of whoever is %s",
  async (reason) => {
    const { people, ...programs } = await withheldPeople();
    const person = people[reason];
    for (const one of operations.filter(({ is }) => is === "list"))
      for (const who of ["owner", "agent", "viewer"] as const) {
        const answer = await ask(programs[who], one, person);
        expect([one.name, answer.status]).toEqual([one.name, 200]);
        const text = who === "owner" ? decided(await answer.text(), person) : await answer.text();
        const found = signsOf(person, text);
        expect([one.name, who, found.length > 0]).toEqual([one.name, who, isSeen(reason)]);
      }
  },
);

test.each(REASONS)(
  "[P99][P119] of whoever is %s, those who decide have each record, and nobody else unless a guardian agreed",
  async (reason) => {
    const { people, owner, ...others } = await withheldPeople();
    const person = people[reason];
    // That there is no summary is what both are told.
    const records = operations.filter(
      ({ is, name }) => is === "record" && !name.endsWith("/summary"),
    );
    for (const one of records) {
      expect([one.name, (await ask(owner, one, person)).status]).toEqual([one.name, 200]);
      for (const who of ["agent", "viewer"] as const) {
        const answer = await ask(others[who], one, person);
        if (isSeen(reason)) expect([one.name, who, answer.status]).toEqual([one.name, who, 200]);
        else await expectUnseen(answer, `${who}'s ${one.name}`, person);
      }
    }
  },
);

test.each(REASONS)(
  "[P99][P119] nobody writes to whoever is %s, nor has anything made of them",
  async (reason) => {
    const world = await withheldPeople();
    const person = world.people[reason];
    for (const one of operations.filter(({ is }) => is === "refused")) {
      const answer = await ask(world.owner, one, person);
      expect([one.name, answer.status]).toEqual([one.name, 409]);
      const other = await ask(world.agent, one, person);
      expect([one.name, other.status]).toEqual([one.name, isSeen(reason) ? 409 : 404]);
    }
    await runRung(world);
    expect([...world.calls, ...world.mails, ...world.provider.asked]).toEqual([]);
  },
);

test.each(REASONS)(
  "[P99][P119] whatever is done with the records of whoever is %s, nothing of it leaves",
  async (reason) => {
    const world = await withheldPeople();
    const person = world.people[reason];
    for (const one of operations.filter(({ is }) => is === "kept")) {
      if (!isSeen(reason))
        await expectUnseen(await ask(world.agent, one, person), one.name, person);
      const { status } = await ask(world.owner, one, person);
      expect([one.name, status]).toEqual([one.name, expect.toBeOneOf([200, 201, 204, 409])]);
    }
    await runRung(world);
    expect(signsOf(person, JSON.stringify([world.calls, world.mails]))).toEqual([]);
    expect(world.provider.asked).toEqual([]);
  },
);

test.each(REASONS)(
  "[P99][P119] as a party of somebody else's deal, whoever is %s is in no answer, search or webhook, and stays for those who decide",
  async (reason) => {
    const world = await aWorldToWithhold();
    const { agent, owner } = world;
    const person = world.people[reason];
    const other = await agent.send("POST", "/contacts", {
      nameEn: "Somebody Else",
      source: { kind: "walk-in" },
    });
    const made = await agent.send("POST", "/deals", {
      contactId: (await other.json<{ id: string }>()).id,
      title: "Their villa",
      parties: [{ contactId: person.ids.contact, role: "buyer" }],
    });
    const { id } = await made.json<{ id: string }>();
    await runRung(world);
    await withhold(world, reason, person);
    await runRung(world);
    world.calls.length = 0;

    const paths = [
      `/deals/${id}`,
      "/deals",
      "/search?q=Their",
      `/notes?aboutType=deal&aboutId=${id}`,
    ];
    for (const who of [agent, world.viewer])
      for (const path of paths) {
        const found = signsOf(person, await (await who.get(path)).text());
        if (!isSeen(reason)) expect([path, found]).toEqual([path, []]);
      }
    // Whoever does not see the party neither drops nor keeps them by leaving them out.
    const changed = await agent.send("PATCH", `/deals/${id}`, {
      title: "Another villa",
      ...(isSeen(reason) ? {} : { parties: [] }),
    });
    expect(changed.status).toBe(200);
    const decider = await (await owner.get(`/deals/${id}`)).json<{ parties: object[] }>();
    expect(decider.parties).toEqual([{ contactId: person.ids.contact, role: "buyer" }]);
    await agent.send("POST", `/deals/${id}/closure`, { status: "lost", reason: "budget" });
    await runRung(world);
    expect(world.calls.length).toBeGreaterThan(0);
    expect(signsOf(person, JSON.stringify(world.calls))).toEqual([]);
    const { ids } = person;
    expect((await exported(world, "deals")).includes(ids.contact)).toBe(false);
  },
);

/** What shows a title, a note or the name of a file of a record that is somebody else's, and is a record's own. */
const besidePaths = ({ besides: { deal, enquired, task } }: Withheld) => [
  `/deals/${deal}`,
  `/deals/${enquired}`,
  `/tasks/${task}`,
  `/tasks?aboutType=deal&aboutId=${deal}`,
  `/notes?aboutType=deal&aboutId=${deal}`,
  `/files?aboutType=deal&aboutId=${deal}`,
];
const besideLists = ["/deals", "/tasks", "/tasks?due=true"];

/** What hangs on such a record, and is not there for whoever does not decide. */
const hangingPaths = ({ besides: { note, file } }: Withheld) => [
  `/notes/${note}`,
  `/files/${file}`,
];

test.each(["restricted", "minor"] as const)(
  "[P99][P119] the titles of somebody else's deals and tasks that are linked to whoever is %s, and the notes and files of such a deal, are kept back from all but those who decide, and come back as they were",
  async (reason) => {
    const world = await withheldPeople();
    const { agent, owner, viewer, ctx } = world;
    const person = world.people[reason];
    const search = `/search?q=${person.word}`;
    const seen = [...besidePaths(person), ...besideLists, search];
    const hanging = hangingPaths(person);
    for (const who of [agent, viewer]) {
      for (const path of seen) {
        const answer = await who.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, signsOf(person, await answer.text())]).toEqual([path, []]);
      }
      for (const path of hanging) expect([path, (await who.get(path)).status]).toEqual([path, 404]);
    }
    for (const path of [...seen, ...hanging])
      expect([path, await (await owner.get(path)).text()]).toEqual([
        ...[path, expect.stringContaining(person.word)],
      ]);

    if (reason === "restricted") await liftRestriction(ctx, person.ids.contact, "Settled");
    else await undoMinor(ctx, person.ids.contact, { reason: "Is forty", birthYear: 1980 });
    for (const path of [...seen, ...hanging])
      expect([path, await (await agent.get(path)).text()]).toEqual([
        ...[path, expect.stringContaining(person.word)],
      ]);
    const found = await (await agent.get(search)).text();
    expect(found).toContain(person.besides.deal);
    expect(await (await agent.get(seen[0] ?? "")).json()).toMatchObject({
      title: `${person.word} by the sea`,
    });
  },
);

test("[P99] whoever does not decide neither changes nor takes away a note or a file that is kept back, and what they add is kept back as well", async () => {
  const { agent, owner, people } = await withheldPeople();
  const { besides, word } = people.restricted;
  const about = { type: "deal", id: besides.deal };
  for (const [method, path] of [
    ["PATCH", `/notes/${besides.note}`],
    ["DELETE", `/notes/${besides.note}`],
    ["DELETE", `/files/${besides.file}`],
  ] as const) {
    const body = method === "PATCH" ? { body: "Changed" } : undefined;
    expect([path, (await agent.send(method, path, body)).status]).toEqual([path, 404]);
  }
  const made = await agent.send("POST", "/notes", { about, body: `${word} again` });
  expect(made.status).toBe(201);
  const { id } = await made.json<{ id: string }>();
  expect((await agent.get(`/notes/${id}`)).status).toBe(404);
  expect(await (await owner.get(`/notes/${id}`)).json()).toMatchObject({ body: `${word} again` });
});

test("[P99][P119] what is of those who decide is forbidden to everybody else", async () => {
  const { agent, viewer } = await withheldPeople();
  for (const { name, method, path } of operations.filter(({ is }) => is === "rights"))
    for (const who of [agent, viewer]) {
      const answer = await who.send(method, path.replace("{id}", "x_1"));
      expect([name, answer.status]).toEqual([name, 403]);
    }
});

/** What an export of a kind holds, its names of files included. */
async function exported(world: World, kind: string) {
  const { owner } = world;
  const asked = await owner.send("POST", "/exports", { kind });
  const { jobId } = await asked.json<{ jobId: string }>();
  await runRung(world);
  const job = await (await owner.get(`/jobs/${jobId}`)).json<{ result: { packageId: string } }>();
  const zip = await owner.get(`/exports/${job.result.packageId}/content`);
  return new TextDecoder().decode(await zip.arrayBuffer());
}

test.each(["all", "contacts", "leads", "deals"])(
  "[P99][P119] an export of %s has nobody of them",
  async (kind) => {
    const world = await withheldPeople();
    const text = await exported(world, kind);
    expect(text).toContain("manifest.json");
    for (const reason of REASONS)
      expect([reason, signsOf(world.people[reason], text)]).toEqual([reason, []]);
  },
);
