import { contacts } from "~/db/schema";
import { PAYLOAD_FIELDS } from "~/domain/webhooks/payload";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import { noteGuardian } from "~/use-cases/privacy/withheld/note-guardian.server";
import { runJob } from "../../workers/queue/run-job";
import { aProgram } from "./api";
import { runnerOf, runRung } from "./talk";
import { aTenant } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;
type Program = Awaited<ReturnType<typeof aProgram>>;

/** What makes somebody withheld; of a minor, with a guardian's agreement or without. */
export const REASONS = ["restricted", "minor", "agreed"] as const;
export type Reason = (typeof REASONS)[number];

/** A person with one of everything, and a word that stands in all of it and nowhere else. */
export interface Withheld {
  word: string;
  digits: string;
  ids: Record<
    "contact" | "lead" | "deal" | "note" | "task" | "file" | "thread" | "message",
    string
  >;
  /**
   * Somebody else's deals to which they are linked, as a party and by their enquiry, and what is to be done for one,
   * was written about it and lies in it.
   */
  besides: Record<"deal" | "enquired" | "task" | "note" | "file", string>;
}

const WORDS = { restricted: "quzvarest", minor: "quzvamino", agreed: "quzvagree" };

/** What of the person stands in a text: their word, a number or an id. */
export const signsOf = ({ word, digits, ids }: Withheld, text: string) =>
  [word, digits, ...Object.values(ids)].filter((sign) =>
    text.toLowerCase().includes(sign.toLowerCase()),
  );

async function idOf(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  if (response.status >= 300) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json<{ id: string }>()).id;
}

async function somebody(agent: Program, reason: Reason, n: number): Promise<Withheld> {
  const word = WORDS[reason];
  const digits = `5098765${n}${n}`;
  const make = (path: string, body: unknown) => idOf(agent.send("POST", path, body));
  const contact = await make("/contacts", {
    nameEn: `${word} person`,
    emails: [`${word}@mail.example`],
    phones: [`0${digits}`],
    source: { kind: "referral" },
  });
  const about = { type: "contact", id: contact };
  const made = await agent.send("POST", "/leads", {
    contactId: contact,
    channel: "email",
    message: `${word} wants two bedrooms with a budget of AED 2.4M on Saturday at 5pm`,
  });
  const lead = await made.json<{ id: string; threadId: string }>();
  const listed = await agent.get(`/threads/${lead.threadId}/messages`);
  const { data } = await listed.json<{ data: { id: string }[] }>();
  const ids = {
    contact,
    lead: lead.id,
    thread: lead.threadId,
    message: data[0]?.id ?? "",
    deal: await make("/deals", { contactId: contact, title: `${word} villa` }),
    note: await make("/notes", { about, body: `${word} called` }),
    task: await make("/tasks", {
      about: { type: "lead", id: lead.id },
      title: `Call ${word}`,
      dueAt: "2026-06-01T13:00:00Z",
      remindAt: "2026-06-01T12:30:00Z",
    }),
    file: await aFile(agent, word, about),
  };
  return { word, digits, ids, besides: await besides(agent, { word, digits, ids }) };
}

/** A file that has the word for its name and says it. */
function aFile(agent: Program, word: string, about: { type: string; id: string }) {
  const form = new FormData();
  form.set("file", new File([`signed by ${word}`], `${word}.txt`));
  form.set("about", JSON.stringify(about));
  return idOf(agent.send("POST", "/files", form));
}

/** Their word in the titles, notes and files of somebody else's deals, which had another with the same word before. */
async function besides(agent: Program, { word, ids }: Omit<Withheld, "besides">) {
  const make = (path: string, body: unknown) => idOf(agent.send("POST", path, body));
  const source = { kind: "walk-in" };
  const contactId = await make("/contacts", { nameEn: "Somebody Else", source });
  const leadId = await make("/leads", { contactId: ids.contact, channel: "walk-in" });
  const parties = [{ contactId: ids.contact, role: "seller" }];
  const deal = await make("/deals", { contactId, title: `${word} before`, parties });
  const enquired = await make("/deals", { contactId, leadId, title: `${word} asked` });
  const about = { type: "deal", id: deal };
  const note = await make("/notes", { about, body: `${word} before` });
  const file = await aFile(agent, word, about);
  const task = await make("/tasks", {
    about,
    title: `Ask ${word} first`,
    dueAt: "2026-06-01T13:00:00Z",
    remindAt: "2026-06-01T12:30:00Z",
  });
  await agent.send("PATCH", `/deals/${deal}`, { title: `${word} by the sea` });
  await agent.send("PATCH", `/tasks/${task}`, { title: `Ask ${word} again` });
  await agent.send("PATCH", `/notes/${note}`, { body: `${word} waits below` });
  await agent.send("POST", `/deals/${deal}/stage`, { stageId: "st_2", reason: `${word} skipped` });
  await agent.send("POST", `/deals/${deal}/stage`, {
    stageId: "st_1",
    reason: `${word} went back`,
  });
  return { deal, enquired, task, note, file };
}

/** Makes somebody withheld as the product does it. */
export async function withhold(
  { ctx, db, owner }: Tenant & { owner: Program },
  reason: Reason,
  { ids }: Withheld,
) {
  if (reason === "restricted") {
    const asked = await openRequest(ctx, {
      type: "restriction",
      contactId: ids.contact,
      door: "desk",
    });
    if (asked.ok) await actOnRequest(ctx, asked.value.requestId, { act: "restrict" });
    return;
  }
  await owner.send("PATCH", `/contacts/${ids.contact}`, { birthYear: 2015 });
  if (reason === "agreed")
    await noteGuardian(ctx, ids.contact, { guardian: "parent@mail.example", reason: "By letter" });
  const [contact] = await db.read(db.one(contacts, ids.contact));
  if (!contact?.minorUntil) throw new Error("the person is no minor");
}

/**
 * A brokerage in which an agent has three people with one of everything each, who are like everybody else as yet.
 * Every event is told to an endpoint that may have every field. `runReady` runs what is due, until nothing is.
 */
export async function aWorldToWithhold() {
  const tenant = await aTenant("acme");
  const owner = await aProgram(tenant);
  const agent = await aProgram(tenant, "agent");
  const viewer = await aProgram(tenant, "viewer");
  await owner.send("POST", "/webhook-endpoints", {
    url: "https://hooks.partner.example/closr",
    events: [],
    fields: [...PAYLOAD_FIELDS],
  });
  const parent = {
    nameEn: "A Parent",
    emails: ["parent@mail.example"],
    source: { kind: "walk-in" },
  };
  await owner.send("POST", "/contacts", parent);
  const people = {} as Record<Reason, Withheld>;
  for (const [n, reason] of REASONS.entries())
    people[reason] = await somebody(agent, reason, n + 1);
  const runReady = async () => {
    const runner = runnerOf(tenant);
    for (const jobId of await runner.store.ready(tenant.clock.at)) await runJob(jobId, runner);
    await runRung(tenant);
  };
  return { ...tenant, owner, agent, viewer, people, runReady };
}

/** The same, withheld; what was told before is done. */
export async function withheldPeople() {
  const world = await aWorldToWithhold();
  await runRung(world);
  for (const reason of REASONS) await withhold(world, reason, world.people[reason]);
  await runRung(world);
  world.calls.length = 0;
  world.mails.length = 0;
  return world;
}
