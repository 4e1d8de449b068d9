import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { linkIn, mailTo } from "../support/inbox";

const PASSWORD = "two camels cross at dusk";
const HOME = "/w/marina-crest-realty";
const SARA = "sara@buyer.example";

const cookieOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function anOwner(email: string) {
  const form = { name: "Hessa", email, workspace: "Marina Crest Realty", birthYear: "1985" };
  await post("/sign-up", { ...form, password: PASSWORD, acknowledged: "on" });
  return cookieOf(await post(linkIn(await mailTo(email)), { password: PASSWORD }));
}

const count = async (table: string) =>
  (await env.DB.prepare(`select count(*) as n from ${table}`).first<{ n: number }>())?.n;

/** What a page fills in by itself, so that its form is known again. */
async function onceOn(page: string, Cookie: string): Promise<string> {
  const html = await (await get(HOME + page, { Cookie })).text();
  return /<input type="hidden" name="once" value="(\w+)"/.exec(html)?.[1] ?? "no field";
}

const whereTo = (answers: Response[]) =>
  answers.map(({ status, headers }) => [status, headers.get("Location")]);

interface Form {
  page: string;
  to?: string;
  table: string;
  fields: Record<string, string>;
  /** What is written after going back. */
  other: Record<string, string>;
}

async function isMadeOnce(Cookie: string, { page, to = page, table, fields, other }: Form) {
  const once = await onceOn(page, Cookie);
  const before = (await count(table)) ?? 0;
  const press = (form: Record<string, string>) => post(HOME + to, form, { Cookie });

  const first = await Promise.all([press({ ...fields, once }), press({ ...fields, once })]);
  const all = whereTo([...first, await press({ ...fields, once })]);
  expect(all).toEqual(Array(3).fill([303, expect.stringMatching(/^\/w\//)]));
  expect(new Set(all.map(String)).size).toBe(1);
  expect([table, await count(table)]).toEqual([table, before + 1]);

  const [changed] = whereTo([await press({ ...fields, ...other, once })]);
  expect(changed?.[0]).toBe(303);
  expect([table, await count(table)]).toEqual([table, before + 2]);
  return { first: String(all[0]?.[1]), press };
}

test("whoever presses twice, or sends a form again after a lost answer, makes one record, and another form makes another", async () => {
  const Cookie = await anOwner("hessa@marina.example");
  const { first: contact } = await isMadeOnce(Cookie, {
    ...{ page: "/contacts/new", table: "contacts" },
    fields: { nameEn: "Sara", sourceKind: "referral", "emails[0]": SARA },
    other: { nameEn: "Noor", "emails[0]": "noor@buyer.example" },
  });
  await isMadeOnce(Cookie, {
    ...{ page: "/accounts/new", table: "accounts" },
    fields: { kind: "developer", nameEn: "Palm Holdings" },
    other: { nameEn: "Creek Holdings" },
  });
  await isMadeOnce(Cookie, {
    ...{ page: "/deals/new", table: "deals" },
    fields: { title: "Marina Gate 1904", value: "2450000" },
    other: { title: "Creek Horizon" },
  });
  await isMadeOnce(Cookie, {
    ...{ page: "/tasks/new", table: "tasks" },
    fields: { title: "Send the floor plan" },
    other: { title: "Send the price" },
  });

  const aboutId = contact.split("/").at(-1) ?? "";
  const note = { page: contact.slice(HOME.length), to: "/notes", table: "notes" };
  const { press } = await isMadeOnce(Cookie, {
    ...note,
    fields: { aboutType: "contact", aboutId, body: "Called, no answer" },
    other: { body: "Called again" },
  });
  const once = await onceOn(note.page, Cookie);
  await press({ aboutType: "contact", aboutId, body: "Called, no answer", once });
  expect(await count("notes")).toBe(3);
});

test("an answer that is sent twice is one mail, and an enquiry with it one enquiry", async () => {
  const Cookie = await anOwner("maha@marina.example");
  const { first: lead } = await isMadeOnce(Cookie, {
    ...{ page: "/leads/new", table: "leads" },
    fields: { name: "Sara", email: SARA, sourceKind: "portal", channel: "email", message: "Free?" },
    other: { name: "Noor", email: "noor@buyer.example" },
  });
  const id = lead.split("/").at(-1);
  const thread = await env.DB.prepare("select id from threads where lead_id = ?1").bind(id).first();
  const page = `/threads/${thread?.id}`;
  const mails = async () =>
    (await env.DB.prepare("select id from jobs where type = 'message.queued'").all()).results;

  await isMadeOnce(Cookie, {
    ...{ page, table: "messages" },
    fields: { body: "Yes, from January.", by: "email" },
    other: { body: "No, let yesterday." },
  });
  expect(await mails()).toHaveLength(2);
});

test("a call that is told of twice is one call, and an enquiry becomes a deal once, with an answer to each", async () => {
  const Cookie = await anOwner("reem@marina.example");
  const fields = { name: "Sara", phone: "+971500000017", sourceKind: "phone", channel: "call" };
  const made = await post(`${HOME}/leads/new`, fields, { Cookie });
  const lead = made.headers.get("Location")?.split("/").at(-1) ?? "";
  const calls = async () =>
    (await env.DB.prepare("select id from events where type = 'call.logged'").all()).results.length;

  const told = { from: "lead", way: "call-unanswered" };
  const once = await onceOn(`/leads/${lead}`, Cookie);
  const log = () => post(`${HOME}/leads/${lead}/log`, { ...told, once }, { Cookie });
  const answers = whereTo([...(await Promise.all([log(), log()])), await log()]);
  expect(answers).toEqual(Array(3).fill([303, expect.stringContaining("did=tried")]));
  expect(await calls()).toBe(1);

  const deal = { title: "Marina Gate 1904", leadId: lead };
  const form = await onceOn(`/deals/new?lead=${lead}`, Cookie);
  const press = () => post(`${HOME}/deals/new`, { ...deal, once: form }, { Cookie });
  const pressed = whereTo([await press(), await press()]);
  expect(pressed[0]).toEqual([303, expect.stringContaining("/deals/dl_")]);
  expect(pressed[1]).toEqual(pressed[0]);
});
