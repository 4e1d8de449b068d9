import { expect } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { addWorkspace, failsIn } from "../../../scripts/lib/bulk.mjs";
import { type Browsing, browseAs } from "../../support/browsing";
import { apiKeyIn, type Demo, personIn } from "../../support/demo";
import { type Program, programOf } from "../../support/program";

const NOUNS = [
  ...(["contact", "account", "lead", "deal", "pipeline", "stage", "note", "task", "file"] as const),
  ...(["thread", "message", "summary", "receipt", "integration", "endpoint", "delivery"] as const),
  ...([
    "apiKey",
    "taxNumber",
    "job",
    "import",
    "export",
    "request",
    "package",
    "packageLink",
  ] as const),
  ...([
    "agreement",
    "certificate",
    "hold",
    "inboundEvent",
    "incident",
    "invitation",
    "member",
    "team",
  ] as const),
  ...(["nextStage", "parent"] as const),
] as const;
export type Noun = (typeof NOUNS)[number];

/** One of everything that has an id: each is real, and of one workspace. */
export type Belongings = Record<Noun, string>;

/** A workspace and its owner, by a key and on its pages. */
export interface House {
  slug: string;
  origin: string;
  program: Program;
  pages: Browsing;
}

export async function houseOf(demo: Demo, origin: string, slug: string): Promise<House> {
  const owner = personIn(demo, `owner@${slug}.example`);
  const program = programOf(origin, apiKeyIn(demo, slug, "owner"));
  return { slug, origin, program, pages: await browseAs(origin, owner) };
}

interface Made {
  id: string;
}

/** The teams of a workspace's people, by the part of their address before the @. */
type Teams = Partial<Record<"owner" | "agent" | "agent2" | "lead", string>>;

/** A new workspace with an owner and two agents, as `addWorkspace` makes it. Nothing of it is seen by other tests. */
export async function foundHouse(
  origin: string,
  slug: string,
  teams: Teams = {},
): Promise<House & { demo: Demo }> {
  const demo: Demo = await addWorkspace(origin, slug, slug, teams);
  return { ...(await houseOf(demo, origin, slug)), demo };
}

/** Makes one of everything in a workspace, by its API and its pages. */
export async function belongingsOf(house: House): Promise<Belongings> {
  const records = await recordsOf(house);
  const connections = await connectionsOf(house);
  const asked = await workOf(house, records.thread);
  const settle = () => fetch(`${house.origin}/dev/cron`, { method: "POST" });
  await settle();
  // An erasure takes every export with it, so this one is asked for afterwards.
  const { jobId } = await house.program.send<{ jobId: string }>("POST", "/exports", {});
  await settle();
  const found = {
    ...{ ...records, ...connections },
    ...{ ...(await whatCameOf(house, asked, jobId)), ...(await peopleOf(house)) },
  };
  const missing = NOUNS.filter((noun) => !found[noun]);
  expect(missing, `what ${house.slug} has none of`).toEqual([]);
  return found;
}

const referral = { kind: "referral" };

async function recordsOf({ program }: House) {
  const make = async (path: string, body: unknown) =>
    (await program.send<Made>("POST", path, body)).id;
  const contact = await make("/contacts", {
    nameEn: "Owned Elsewhere",
    emails: ["owned@elsewhere.example"],
    source: referral,
  });
  const about = { type: "contact", id: contact };
  const lead = await program.send<{ id: string; threadId: string }>("POST", "/leads", {
    contactId: contact,
    channel: "email",
    message:
      "I would like to see the two bedroom apartment on Saturday. My budget is 2,000,000 AED.",
  });
  const { data } = await program.get<{ data: { id: string; stages: Made[] }[] }>("/pipelines");
  const [pipeline] = data;
  const messages = await program.all<Made>(`/threads/${lead.threadId}/messages`);
  const form = new FormData();
  form.set("file", new File(["What was agreed."], "agreed.txt"));
  form.set("about", JSON.stringify(about));
  return {
    contact,
    lead: lead.id,
    thread: lead.threadId,
    message: messages[0]?.id ?? "",
    pipeline: pipeline?.id ?? "",
    stage: pipeline?.stages[1]?.id ?? "",
    nextStage: pipeline?.stages[2]?.id ?? "",
    account: await make("/accounts", { kind: "developer", nameEn: "Elsewhere Developments" }),
    parent: await make("/accounts", { kind: "developer", nameEn: "Elsewhere Holding" }),
    deal: await make("/deals", { contactId: contact, title: "A deal elsewhere" }),
    note: await make("/notes", { about, body: "A note from elsewhere." }),
    task: await make("/tasks", { about, title: "A task elsewhere", dueAt: "2030-01-01T06:00:00Z" }),
    file: await make("/files", form),
  };
}

async function connectionsOf({ program, origin }: House) {
  const endpoint = await program.send<Made>("POST", "/webhook-endpoints", {
    url: "https://partner.example/hook",
    events: ["contact.created"],
  });
  const source = await program.send<{ id: string; hookUrl: string; secret: string }>(
    "POST",
    "/integrations",
    { kind: "leads" },
  );
  const body = JSON.stringify({ said: "nothing that a parser knows" });
  const at = new Date();
  const signature = new Webhook(source.secret).sign("msg_unreadable", at, body);
  const taken = await fetch(origin + new URL(source.hookUrl).pathname, {
    method: "POST",
    body,
    headers: {
      "webhook-id": "msg_unreadable",
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signature,
    },
  });
  expect(taken.status).toBe(202);
  const key = await program.send<Made>("POST", "/api-keys", { name: "tenancy", role: "viewer" });
  const tax = { company: "Elsewhere LLC", trn: `100${String(at.getTime()).slice(-12)}` };
  const taxNumber = await program.send<Made>("POST", "/tax-numbers", tax);
  return {
    endpoint: endpoint.id,
    integration: source.id,
    apiKey: key.id,
    taxNumber: taxNumber.id,
  };
}

/** Long work is asked for: it is done when the jobs are. */
async function workOf({ program, ...house }: House, threadId: string) {
  const somebody = async () => {
    const body = { nameEn: "Asked To Leave", source: referral };
    return (await program.send<Made>("POST", "/contacts", body)).id;
  };
  const privacy = async (type: string, id: string) =>
    program.send<{ requestId: string }>("POST", "/privacy-requests", {
      type,
      subject: { type: "contact", id },
    });
  await failsIn(house.origin, house.slug);
  const form = new FormData();
  form.set("file", new File(["Name,Email\nGood Row,good@row.example\nBad Row,nothing"], "two.csv"));
  form.set("kind", "contacts");
  await setAi(house, MODEL);
  await program.send("POST", `/threads/${threadId}/summary`);
  return {
    threadId,
    access: await privacy("access", await somebody()),
    erasure: await privacy("erasure", await somebody()),
    import: await program.send<{ importId: string }>("POST", "/imports", form),
  };
}

/** A model that nobody reaches: the summary is made here, and what was to be sent has its receipt. */
const MODEL = {
  aiOn: "on",
  provider: "openai-compatible",
  model: "nobody",
  baseUrl: "https://model.example/v1",
  key: "sk-nobody",
};

async function setAi({ pages, slug }: Pick<House, "pages" | "slug">, how: Record<string, string>) {
  expect((await pages.post(`/w/${slug}/settings/ai`, how)).status).toBe(303);
}

async function whatCameOf(
  { program, pages, slug }: House,
  asked: Awaited<ReturnType<typeof workOf>>,
  exportJobId: string,
) {
  await setAi({ pages, slug }, { aiOn: "on", provider: "offline" });
  const signing = { companyName: slug, companyAddress: "Dubai", signerTitle: "Owner" };
  await pages.post(`/w/${slug}/settings/dpa`, { ...signing, authority: "on" });
  const held = new FormData();
  held.set("file", new File(["Kept for a matter."], "held.txt"));
  held.set("about", JSON.stringify({ type: "contact", id: await someoneHeld(program) }));
  const { id: fileId } = await program.send<Made>("POST", "/files", held);
  await pages.post(`/w/${slug}/privacy/holds/new`, { fileId, matter: "A matter" });
  const access = await program.get<{ packageId: string }>(
    `/privacy-requests/${asked.access.requestId}`,
  );
  const erasure = await program.get<{ certificateId: string }>(
    `/privacy-requests/${asked.erasure.requestId}`,
  );
  const exported = await program.get<{ result: { packageId: string } }>(`/jobs/${exportJobId}`);
  const summary = await program.get<{ id: string; receiptId: string }>(
    `/threads/${asked.threadId}/summary`,
  );
  const endpoints = await program.get<{ data: Made[] }>("/webhook-endpoints");
  const newest = endpoints.data
    .map(({ id }) => id)
    .toSorted()
    .at(-1);
  const deliveries = await program.all<Made>(`/webhook-endpoints/${newest}/deliveries`);
  // Nobody is there to take them: what is to come is not sent.
  await program.send("PATCH", `/webhook-endpoints/${newest}`, { enabled: false });
  const linkOn = async (page: string, pattern: RegExp) => {
    const { text } = await pages.get(`/w/${slug}/${page}`);
    return pattern.exec(text)?.[1] ?? "";
  };
  return {
    job: exportJobId,
    export: exported.result.packageId,
    import: asked.import.importId,
    request: asked.access.requestId,
    package: access.packageId,
    packageLink: await linkOn(
      `privacy/requests/${asked.access.requestId}`,
      /packages\/([\w.~-]+)"/,
    ),
    certificate: erasure.certificateId,
    summary: summary.id,
    receipt: summary.receiptId,
    delivery: deliveries[0]?.id ?? "",
    agreement: await linkOn("settings/dpa", /settings\/dpa\/(dp_\w+)"/),
    hold: await linkOn("privacy/holds", /name="holdId" value="(\w+)"/),
    inboundEvent: await linkOn("inbox/triage", /inbox\/triage\/(ie_\w+)"/),
    incident: await linkOn("settings/incidents", /value="(inc_\w+)"/),
  };
}

const someoneHeld = async (program: House["program"]) =>
  (
    await program.send<Made>("POST", "/contacts", {
      nameEn: "Held For A Matter",
      source: { kind: "referral" },
    })
  ).id;

async function peopleOf({ pages, slug }: House) {
  const members = `/w/${slug}/settings/members`;
  const act = async (form: Record<string, string>) =>
    expect((await pages.post(members, form)).status).toBe(303);
  await act({ do: "add-team", team: `Team of ${slug}` });
  await act({ do: "invite", email: `invited-${Date.now()}@${slug}.example`, role: "agent" });
  const { text } = await pages.get(members);
  return {
    team: /value="(tm_\w+)"/.exec(text)?.[1] ?? "",
    invitation: /name="invitation" value="(\w+)"/.exec(text)?.[1] ?? "",
    member: [...text.matchAll(/name="member" value="(\w+)"/g)].at(-1)?.[1] ?? "",
  };
}
