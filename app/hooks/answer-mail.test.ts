import { env } from "cloudflare:workers";
import { eq, ne } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { retentionRegister } from "~/db/data-map";
import { JobStore } from "~/db/job-store.server";
import { MailDb } from "~/db/mail-db.server";
import {
  contacts,
  events,
  files,
  jobs,
  leads,
  messages,
  suppressions,
  threads,
  workspaces,
} from "~/db/schema";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { suppressionHashes } from "~/use-cases/suppression";
import { aConversation } from "../../tests/support/talk";
import { aTenant, NOON } from "../../tests/support/tenant";
import { sweepMail } from "../../workers/cron/sweep-mail";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { answerMail } from "./answer-mail";

const REPLY = "0123456789abcdef01234567";

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  const { tenantId } = tenant.db;
  await drizzle(env.DB)
    .insert(workspaces)
    .values({ tenantId, id: tenantId, createdAt: NOON, name, slug: name });
  await aConversation(tenant);
  const opened = eq(threads.id, "th_talk");
  const waiting = eq(leads.id, "ld_talk");
  await tenant.db.commit(
    tenant.db.update(threads, { replyToken: name === "acme" ? REPLY : null }, opened),
    tenant.db.update(
      leads,
      { answerDueAt: null, firstResponseAt: NOON, status: "contacted" },
      waiting,
    ),
  );
  return tenant;
}

type Talk = Awaited<ReturnType<typeof aTenant>>;

const eml = (headers: Record<string, string>, body: string) =>
  [
    ...Object.entries({
      From: "Omar Farooq <omar@buyer.example>",
      To: "acme@closr.example",
      Subject: "Marina Gate 2",
      "Message-ID": "<first@buyer.example>",
      "Authentication-Results":
        "mx.closr.example; spf=pass; dkim=pass header.d=buyer.example; dmarc=pass",
      "Content-Type": "text/plain; charset=utf-8",
      ...headers,
    })
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}: ${value}`),
    "",
    body,
  ].join("\r\n");

/** What becomes of the job of a mail: it is done at once, unless a test wants it to die. */
type Work = (talk: Talk, jobId: string) => Promise<void>;

const atOnce: Work = (talk, jobId) =>
  runJob(jobId, {
    store: new JobStore(env.DB),
    now: talk.ctx.now,
    handlers,
    open: async (job) => ({ ...asSystem(talk), db: new JobStore(env.DB).openDb(job) }),
    ring: talk.ctx.ring,
  });

const asSystem = ({ ctx }: Talk) => ({
  ...ctx,
  actor: "system",
  viewer: { userId: null, teamId: null },
});

/** What was asked for in the last mail to the privacy address. */
const askedFor: object[] = [];
/** The links by which somebody left in the last mail. */
const stopped: string[] = [];

async function arrives(
  talk: Talk,
  text: string,
  { to = "acme@closr.example", from = "omar@buyer.example", rawSize = text.length } = {},
  work = atOnce,
) {
  const rejected: string[] = [];
  stopped.length = 0;
  askedFor.length = 0;
  const raw = new Response(text).body as ReadableStream<Uint8Array>;
  await answerMail(
    { from, to, raw, rawSize, setReject: (reason) => rejected.push(reason) },
    {
      workspaces: new MailDb(env.DB),
      open: ({ db, settings }) => ({ ...asSystem(talk), db, settings }),
      work: (jobId) => work(talk, jobId),
      privacyAddress: "privacy@closr.example",
      askForRights: async (mail) => void askedFor.push(mail),
      stopNews: async (token) => void stopped.push(token),
    },
  );
  return rejected;
}

/** What none of the conversation's own messages is: with checks. */
const isMail = ({ checks }: { checks: unknown }) => checks !== null;

const TO_THREAD = { to: `acme+${REPLY}@closr.example` };

const inMail = async ({ db }: Talk) => {
  const [all, itsLeads, people, itsThreads] = await db.read(
    db.rows(messages),
    db.rows(leads),
    db.rows(contacts),
    db.rows(threads),
  );
  return { messages: all, leads: itsLeads, people, threads: itsThreads };
};

test("whoever has the address of a thread and is not its person is told of as writing from elsewhere, and not named", async () => {
  const talk = await aTalk();
  await arrives(talk, eml({ From: "Stan <stan@stranger.example>" }, "It is me."), TO_THREAD);
  const { messages: all } = await inMail(talk);
  const [mail] = all.filter(isMail);
  expect(mail?.checks).toMatchObject({ dmarc: "pass", elsewhere: "stranger.example" });
  expect(JSON.stringify(mail)).not.toContain("stan@");
});

test("[P72] an answer lands on its thread with what its sender could be checked for, and the lead waits again", async () => {
  const talk = await aTalk();
  talk.clock.at = NOON + 3_600_000;
  const text = eml({}, "Monday works.\r\n\r\nOn Sun, Hessa wrote:\r\n> Shall we sign?\r\n");
  expect(await arrives(talk, text, TO_THREAD)).toEqual([]);

  const { messages: all, leads: itsLeads, threads: itsThreads } = await inMail(talk);
  expect(all.find(isMail)).toMatchObject({
    threadId: "th_talk",
    contactId: "ct_talk",
    direction: "in",
    status: "received",
    body: "Monday works.",
    providerId: "first@buyer.example",
    checks: { spf: "pass", dkim: "pass", dmarc: "pass" },
  });
  expect(itsLeads[0]?.answerDueAt).toBe(NOON + 3_600_000 + 15 * 60_000);
  expect(itsThreads[0]?.lastMessageAt).toBe(NOON + 3_600_000);
  const [told] = await talk.db.read(talk.db.rows(events));
  expect(told).toMatchObject([
    { type: "message.received", contactId: "ct_talk", leadId: "ld_talk" },
  ]);
});

const part = (name: string, type: string, body: string) =>
  [
    "--split",
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    btoa(body),
  ].join("\r\n");

const withFiles = eml(
  { "Content-Type": 'multipart/mixed; boundary="split"' },
  [
    "--split\r\nContent-Type: text/plain\r\n\r\nHere is my passport copy.",
    part("passport.txt", "text/plain", "number 123"),
    part("setup.exe", "application/octet-stream", "MZ\u0090\u0000\u0003"),
    "--split--",
  ].join("\r\n"),
);

test("what came with a mail is kept as files of its enquiry, once, and what may not be kept is left out", async () => {
  const talk = await aTalk();
  await arrives(talk, withFiles, TO_THREAD);
  await arrives(talk, withFiles, TO_THREAD);

  const [kept] = await talk.db.read(talk.db.rows(files));
  expect(kept).toMatchObject([
    { name: "passport.txt", leadId: "ld_talk", contactId: "ct_talk", scan: "clean" },
  ]);
  const object = await env.FILES.get(kept[0]?.r2Key ?? "");
  expect(await object?.text()).toBe("number 123");
});

const keptMails = async ({ db }: Talk) =>
  (await env.FILES.list({ prefix: `mail/${db.tenantId}/` })).objects.map(({ key }) => key);

/** The sweep rings for what is due once the lease of whoever died has run out. */
async function goesOn(talk: Talk) {
  talk.clock.at += 2 * MINUTE_MS;
  const [open] = await talk.db.read(talk.db.rows(jobs, { where: ne(jobs.state, "done") }));
  for (const { id } of open) await atOnce(talk, id);
}

test.each([
  ["an answer", TO_THREAD],
  ["an enquiry", { to: "acme@closr.example" }],
])(
  "%s whose taker dies once the mail is kept is filed by its job, and the mail itself goes",
  async (_, to) => {
    const talk = await aTalk();
    await arrives(talk, withFiles, to, async () => undefined);
    expect((await inMail(talk)).messages).toHaveLength(5);
    expect(await keptMails(talk)).toHaveLength(1);

    await goesOn(talk);
    await expectFiledOnce(talk);
  },
);

test.each([
  ["an answer", TO_THREAD],
  ["an enquiry", { to: "acme@closr.example" }],
])(
  "of %s whose taker dies between its message and its files the files come, and the message is there once",
  async (_, to) => {
    const talk = await aTalk();
    const objects = {
      get: (key: string) => env.FILES.get(key),
      put: (key: string, ...rest: [never]) =>
        key.startsWith("files/") ? Promise.reject(new Error("died")) : env.FILES.put(key, ...rest),
    } as unknown as R2Bucket;
    const dying = { ...talk, ctx: { ...talk.ctx, services: { ...talk.ctx.services, objects } } };
    await arrives(talk, withFiles, to, (_, jobId) => atOnce(dying, jobId));
    expect((await inMail(talk)).messages).toHaveLength(6);

    await goesOn(talk);
    await expectFiledOnce(talk);
    await arrives(talk, withFiles, to);
    await expectFiledOnce(talk);
  },
);

async function expectFiledOnce(talk: Talk) {
  expect((await inMail(talk)).messages).toHaveLength(6);
  const [kept, told] = await talk.db.read(
    talk.db.rows(files),
    talk.db.rows(events, { where: eq(events.type, "file.added") }),
  );
  expect(kept).toMatchObject([{ name: "passport.txt", scan: "clean" }]);
  expect(told).toHaveLength(1);
  expect(await (await env.FILES.get(kept[0]?.r2Key ?? ""))?.text()).toBe("number 123");
  expect(await keptMails(talk)).toEqual([]);
}

test("a mail that nobody could file is kept thirty days, and goes then", async () => {
  const talk = await aTalk();
  await arrives(talk, withFiles, TO_THREAD, async () => undefined);
  expect(await sweepMail(env.FILES, NOON + 29 * DAY_MS, retentionRegister())).toBe(0);
  expect(await sweepMail(env.FILES, NOON + 31 * DAY_MS, retentionRegister())).toBe(1);
  expect(await keptMails(talk)).toEqual([]);

  await goesOn(talk);
  const [job] = await talk.db.read(talk.db.rows(jobs));
  expect(job).toMatchObject([{ state: "done", error: null }]);
});

test("the same mail again, even at the same moment, is kept once", async () => {
  const talk = await aTalk();
  const text = eml({}, "Monday works.");
  await Promise.all([1, 2, 3].map(() => arrives(talk, text, TO_THREAD)));
  expect((await inMail(talk)).messages).toHaveLength(6);

  const enquiry = eml({ "Message-ID": "<new@buyer.example>" }, "Is it still free?");
  await arrives(talk, enquiry);
  await arrives(talk, enquiry);
  expect((await inMail(talk)).leads).toHaveLength(2);
});

test("a mail to the workspace's address alone by somebody known is an enquiry of theirs with a follow-up and a clock", async () => {
  const talk = await aTalk();
  await arrives(talk, eml({}, "Is the two-bed still free?"));

  const { leads: all, people, messages: said, threads: itsThreads } = await inMail(talk);
  const made = all.find(({ id }) => id !== "ld_talk");
  expect(people).toHaveLength(2);
  expect(made).toMatchObject({
    contactId: "ct_talk",
    source: "email",
    channel: "email",
    status: "new",
    answerDueAt: NOON + 15 * 60_000,
  });
  expect(made?.nextFollowUpAt).toBeGreaterThan(NOON);
  expect(itsThreads.find(({ leadId }) => leadId === made?.id)).toMatchObject({
    contactId: "ct_talk",
  });
  expect(said.find(({ threadId }) => threadId === made?.threadId)).toMatchObject({
    body: "Is the two-bed still free?",
    subject: "Marina Gate 2",
    checks: { dmarc: "pass" },
  });
});

/** Omar's first mail to the workspace's address has made an enquiry of its own, beside the conversation. */
async function anEnquiry(talk: Talk) {
  const first = { "Message-ID": "<asks@buyer.example>", Subject: "Palm villa" };
  await arrives(talk, eml(first, "Is the villa still free?"));
  const { leads: all } = await inMail(talk);
  const made = all.find(({ source }) => source === "email");
  if (!made) throw new Error("there is an enquiry");
  await talk.db.commit(
    talk.db.update(leads, { answerDueAt: null, firstResponseAt: NOON }, eq(leads.id, made.id)),
  );
  talk.clock.at = NOON + 60 * MINUTE_MS;
  return made;
}

test.each([
  ["its In-Reply-To", { "In-Reply-To": "<asks@buyer.example>", Subject: "One more thing" }],
  ["its References", { References: "<x@y.example>\r\n <asks@buyer.example>", Subject: "And" }],
  ["what we wrote last", { "In-Reply-To": "<said-3@mail.example>", Subject: "And" }, "ld_talk"],
  ["its subject", { Subject: "Re: Palm villa" }],
  ["its subject in Arabic", { Subject: "=?utf-8?B?2LHYrzogUGFsbSB2aWxsYQ==?=" }],
])(
  "a mail to the workspace's address alone that answers by %s lands on that open thread, whose lead waits again",
  async (_, marks, leadId?: string) => {
    const talk = await aTalk();
    const made = await anEnquiry(talk);
    const text = eml({ "Message-ID": "<more@buyer.example>", ...marks }, "We can come on Sunday.");
    await arrives(talk, text);
    await arrives(talk, text);

    const { leads: all, messages: said } = await inMail(talk);
    const lead = all.find(({ id }) => id === (leadId ?? made.id));
    expect(all).toHaveLength(2);
    expect(said.filter(({ body }) => body === "We can come on Sunday.")).toMatchObject([
      { threadId: lead?.threadId, providerId: "more@buyer.example", checks: { dmarc: "pass" } },
    ]);
    expect(lead?.answerDueAt).toBe(NOON + 75 * MINUTE_MS);
  },
);

test.each([
  ["a subject that does not say that it answers", { Subject: "Palm villa" }],
  ["an answer to something that nobody here wrote", { "In-Reply-To": "<other@x.example>" }],
  ["the answer of somebody else", { From: "eve@x.example", Subject: "Re: Palm villa" }],
  [
    "a subject under a forged sender",
    { Subject: "Re: Palm villa", "Authentication-Results": "mx.closr.example; dmarc=fail" },
  ],
])("%s makes an enquiry of its own", async (_, marks) => {
  const talk = await aTalk();
  await anEnquiry(talk);
  await arrives(talk, eml({ "Message-ID": "<more@buyer.example>", ...marks }, "Hello"));
  expect((await inMail(talk)).leads).toHaveLength(3);
});

test("an answer to what is closed is an enquiry again", async () => {
  const talk = await aTalk();
  const made = await anEnquiry(talk);
  const closed = { status: "lost" as const, nextFollowUpAt: null, closedReason: "budget" };
  await talk.db.commit(talk.db.update(leads, closed, eq(leads.id, made.id)));
  await arrives(talk, eml({ "Message-ID": "<b@b.example>", Subject: "Re: Palm villa" }, "Hello"));
  expect((await inMail(talk)).leads).toHaveLength(3);
});

test("a repeat enquiry by mail within thirty days is a further touch of the open lead, to the same agent, with a running clock", async () => {
  const talk = await aTalk();
  const agent = { name: "Agent", role: "agent", teamId: "tm_2", active: true };
  talk.ctx.settings = { ...talk.ctx.settings, directory: { us_ann: agent, us_bob: agent } };
  const directory = JSON.stringify(talk.ctx.settings.directory);
  await env.DB.prepare("update workspace_settings set directory = ?").bind(directory).run();
  await talk.db.commit(talk.db.update(contacts, { ownerId: "us_bob" }, eq(contacts.id, "ct_talk")));
  talk.clock.at = NOON + 20 * DAY_MS;
  await arrives(talk, eml({ Subject: "Another flat" }, "Have you got a studio?"));
  talk.clock.at = NOON + 90 * DAY_MS;
  await arrives(talk, eml({ "Message-ID": "<late@b.example>", Subject: "A third" }, "Hello?"));

  const { leads: all } = await inMail(talk);
  const [repeat, late] = all
    .filter(({ id }) => id !== "ld_talk")
    .toSorted((one, other) => one.receivedAt - other.receivedAt);
  expect(repeat).toMatchObject({ parentLeadId: "ld_talk", ownerId: "us_ann", status: "new" });
  expect(repeat?.answerDueAt).toBeGreaterThan(NOON + 20 * DAY_MS);
  expect(late).toMatchObject({ parentLeadId: null, ownerId: "us_bob" });
  const touched = { where: eq(events.type, "lead.touched") };
  expect(await talk.db.read(talk.db.rows(events, touched))).toMatchObject([
    [{ leadId: "ld_talk", objectId: repeat?.id }],
  ]);
});

test("somebody new becomes a contact with their name and where they came from", async () => {
  const talk = await aTalk();
  await arrives(
    talk,
    eml({ From: "=?utf-8?B?2YTZitmE2Ykg2K3Yr9in2K8=?= <layla@mail.example>" }, "مرحبا"),
  );
  const { people } = await inMail(talk);
  expect(people.find(({ emails }) => emails.includes("layla@mail.example"))).toMatchObject({
    nameAr: "ليلى حداد",
    sourceKind: "other",
    sourceDetail: "email",
  });
});

test.each([
  ["an address of nobody", "nobody@closr.example"],
  ["a thread's token that is none", "acme+ffffffffffffffffffffffff@closr.example"],
  ["no address at all", "@"],
])("%s is rejected, and nothing is kept", async (_, to) => {
  const talk = await aTalk();
  expect(await arrives(talk, eml({}, "Hello"), { to })).toEqual(["550 5.1.1 No such address"]);
  const { messages: all, leads: itsLeads } = await inMail(talk);
  expect([all.length, itsLeads.length]).toEqual([5, 1]);
});

test("a thread's token of one workspace leads nowhere at another's address", async () => {
  const acme = await aTalk("acme");
  const globex = await aTalk("globex");
  const rejected = await arrives(globex, eml({}, "Hello"), { to: `globex+${REPLY}@closr.example` });
  expect(rejected).toHaveLength(1);
  for (const talk of [acme, globex]) expect((await inMail(talk)).messages).toHaveLength(5);
});

test.each([
  ["an absence note", { "Auto-Submitted": "auto-replied" }, {}],
  ["a list's", { Precedence: "bulk" }, {}],
  ["a bounce", {}, { from: "" }],
  ["our own, come back", { "Message-ID": "<msg_1@closr.example>" }, {}],
])("%s changes nothing and is not rejected", async (_, headers, envelope) => {
  const talk = await aTalk();
  for (const to of ["acme@closr.example", TO_THREAD.to])
    expect(await arrives(talk, eml(headers, "I am away"), { to, ...envelope })).toEqual([]);
  const { messages: all, leads: itsLeads } = await inMail(talk);
  expect([all.length, itsLeads.length, itsLeads[0]?.answerDueAt]).toEqual([5, 1, null]);
});

test("more than 25 MB is rejected before it is read", async () => {
  const talk = await aTalk();
  const rejected = await arrives(talk, eml({}, "Hello"), {
    ...TO_THREAD,
    rawSize: 25 * 1024 * 1024 + 1,
  });
  expect(rejected).toEqual(["552 5.3.4 Message too large"]);
});

test("of a mail in HTML only the words are kept, not what is hidden or runs", async () => {
  const talk = await aTalk();
  const html =
    '<p>Monday <b>works</b>.</p><script>x()</script><p hidden>secret</p><img src="https://track.example">';
  await arrives(talk, eml({ "Content-Type": "text/html; charset=utf-8" }, html), TO_THREAD);
  expect((await inMail(talk)).messages.find(isMail)?.body).toBe("Monday works.");
});

test("who says to be somebody and cannot be checked is shown as that", async () => {
  const talk = await aTalk();
  const headers = { "Authentication-Results": "mx.closr.example; spf=fail; dmarc=fail" };
  await arrives(talk, eml(headers, "Pay to another account"), TO_THREAD);
  expect((await inMail(talk)).messages.find(isMail)?.checks).toEqual({
    spf: "fail",
    dkim: "none",
    dmarc: "fail",
  });
});

test("an erased person does not come back by writing", async () => {
  const talk = await aTalk();
  const known = [{ kind: "email" as const, norm: "gone@mail.example" }];
  const [hash] = await suppressionHashes(talk.ctx, known);
  await talk.db.commit(
    talk.db.insert(suppressions, { hash: hash ?? "", createdAt: NOON, requestId: "pr_1" }),
  );
  expect(await arrives(talk, eml({ From: "gone@mail.example" }, "Hello"))).toEqual([]);
  const { people, leads: itsLeads } = await inMail(talk);
  expect([people.length, itsLeads.length]).toEqual([2, 1]);
});

test("a mail to the address of List-Unsubscribe leaves by its subject's token, whoever it says it is from [P103]", async () => {
  const talk = await aTalk();
  const token = "Ab-_".repeat(16);
  const to = "unsubscribe@closr.example";
  expect(await arrives(talk, `Subject: ${token}\r\n\r\n`, { to })).toEqual([]);
  expect(stopped).toEqual([token]);
  expect(await arrives(talk, "Subject: please stop\r\n\r\n", { to })).toEqual([]);
  expect(stopped).toEqual([]);
});

test("[P105] a mail to the privacy address asks for something, whatever its capitals; what a machine wrote asks for nothing", async () => {
  const talk = await aTalk();
  const to = "Privacy@CLOSR.example";
  expect(await arrives(talk, eml({ Subject: "Erase my data" }, "Please."), { to })).toEqual([]);
  expect(askedFor).toEqual([
    { address: "omar@buyer.example", subject: "Erase my data", body: "Please." },
  ]);
  for (const mark of ["auto-replied", "auto-generated"]) {
    await arrives(talk, eml({ "Auto-Submitted": mark }, "I am away."), { to });
    expect(askedFor).toEqual([]);
  }
  await arrives(talk, eml({}, "Undeliverable"), { to, from: "" });
  expect(askedFor).toEqual([]);
});
