import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { apiDescription } from "~/api/api";
import { OPERATOR_TENANT } from "~/config/operator";
import { type JobRow, JobStore } from "~/db/job-store.server";
import { PlatformDb } from "~/db/platform-db.server";
import { apiKeys, memberships } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { endSubscription } from "~/use-cases/subscription/end-subscription.server";
import { LONGEST_IN_FLIGHT_MS } from "~/use-cases/subscription/purge/purge-step.server";
import { restoreSubscription } from "~/use-cases/subscription/restore-subscription.server";
import { watchLife } from "~/use-cases/subscription/watch-life";
import { readZip, verifyPackage } from "../../../scripts/verify-package.mjs";
import { call, ROUTES, visit } from "../../../tests/support/asking";
import { aBrokerage, type Brokerage, done } from "../../../tests/support/crowd";
import { anOffice } from "../../../tests/support/office";
import { NOON } from "../../../tests/support/tenant";
import { closedFor } from "../closed-for";
import { handlers } from "../handlers";
import { runJob } from "../run-job";

vi.setConfig({ testTimeout: 90_000 });

const OF_WORKSPACE = ROUTES.filter((route) => route.startsWith("w.$workspace."));
const person = {
  nameEn: "Somebody New",
  phones: ["+971501112233"],
  source: { kind: "referral" },
};
const day = (n: number) => NOON + n * DAY_MS;
/** So that nobody has to sign in again when the clock is moved. */
const stayIn = (at: number) =>
  env.DB.prepare("update sessions set expires_at = ?, last_seen_at = ?")
    .bind(at + 30 * DAY_MS, at)
    .run();

/** Somewhere under the address of a route; where it has ids, there is nothing. */
const pathOf = (slug: string, route: string) =>
  `/${route
    .replace("$workspace", slug)
    .replace(/\._index$/, "")
    .replaceAll("_.", ".")
    .replaceAll(/\$\w+/g, "x_1")
    .replaceAll(".", "/")}`;

async function purged(house: Brokerage, at: number) {
  await watchLife({ db: house.db, now: () => at, ring: async () => {} });
  for (const now of [at, at + LONGEST_IN_FLIGHT_MS]) await runDue(house, now);
}

async function runDue(house: Brokerage, at: number) {
  const office = await anOffice();
  office.clock.at = at;
  const store = new JobStore(env.DB);
  const open = async (job: JobRow) => ({
    ...(job.tenantId === OPERATOR_TENANT ? office.as("system") : house.as("owner", at)),
    db: store.openDb(job),
  });
  const isClosed = closedFor(new PlatformDb(env.DB), () => at);
  for (const id of await store.ready(at))
    await runJob(id, { store, handlers, open, isClosed, now: () => at, ring: async () => {} });
}

test("[P83] on day 29 exports and people's rights go on, writing is refused with why, and a restored one works again", async () => {
  const house = await aBrokerage("crest");
  const at = day(29);
  const { cookies, keys } = house;
  const as = { cookie: cookies.owner, key: keys.owner, at };
  done(await endSubscription(house.as("owner", NOON), "crest"));
  await stayIn(at);

  expect((await call("GET", "/contacts", as)).status).toBe(200);
  expect((await call("POST", "/exports", as, { kind: "all" })).status).toBe(202);
  const refused = await call("POST", "/contacts", as, person);
  expect(refused).toMatchObject({
    status: 403,
    data: { type: "/problems/read-only", detail: expect.stringContaining("settings/subscription") },
  });
  const asked = { type: "erasure", subject: { type: "contact", id: house.contactId } };
  expect((await call("POST", "/privacy-requests", as, asked)).status).toBeLessThan(300);

  expect((await visit("w.$workspace.leave._index", "/w/crest/leave", as)).status).toBe(200);
  expect((await visit("w.$workspace.leave.export", "/w/crest/leave/export", as, {})).status).toBe(
    303,
  );
  await expectExport(house, at);
  const form = { nameEn: "Somebody New", sourceKind: "referral" };
  const page = await visit("w.$workspace.contacts.new", "/w/crest/contacts/new", as, form);
  expect(page.status).toBe(403);
  const { told } = (await (page.data as Response).json()) as { told: { paragraphs: string[] } };
  expect(told.paragraphs.join(" ")).toContain("ended on 1 Jun 2026");
  expect(told.paragraphs.join(" ")).toContain("restore the subscription");

  done(await restoreSubscription(house.as("owner", at)));
  expect((await call("POST", "/contacts", as, person)).status).toBe(201);
});

/** What was asked for is made, and is taken from the page that offers it, whole. */
async function expectExport(house: Brokerage, at: number) {
  await runDue(house, at);
  const as = { cookie: house.cookies.owner, at };
  const page = await visit("w.$workspace.leave._index", "/w/crest/leave", as);
  const [made] = (page.data as { exports: { made: { token: string }[] } }).exports.made;
  const path = `/w/crest/exports/${made?.token}`;
  const taken = await visit("w.$workspace.exports.$token", path, as);
  expect(taken.status).toBe(200);
  const zip = new Uint8Array(await (taken.data as Response).arrayBuffer());
  const { files, faults } = verifyPackage(zip);
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(20);
  const contacts = readZip(Buffer.from(zip)).find(({ name }) => name === "data/contacts.jsonl");
  expect(contacts?.read().toString("utf8")).toContain(house.spare.contactId);
}

/** What every path of the API answers, asked for something that is not there. */
async function answersOfApi(key: string, at: number, wanted: (method: string) => boolean) {
  const { paths } = apiDescription() as { paths: Record<string, Record<string, unknown>> };
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method, path })),
  );
  const answers: [asked: string, status: number][] = [];
  for (const { method, path } of all.filter((one) => wanted(one.method))) {
    const where = path.replace("/api/v1", "").replaceAll(/\{\w+\}/g, "x_1");
    const body = method === "get" ? undefined : {};
    const { status } = await call(method.toUpperCase(), where, { key, at }, body);
    answers.push([`${method} ${path.replace("/api/v1", "")}`, status]);
  }
  return answers;
}

const NO_SUCH_HANDLER = /^no (loader|action) in /;

/** What every page answers, or every form; routes that have none are left out. */
async function answersOfPages(cookie: string, at: number, form?: Record<string, string>) {
  const answers: [asked: string, status: number][] = [];
  for (const route of OF_WORKSPACE) {
    const asked = visit(route, pathOf("crest", route), { cookie, at }, form);
    const answer = await asked.catch((failure: Error) => {
      if (NO_SUCH_HANDLER.test(failure.message)) return null;
      throw failure;
    });
    if (answer) answers.push([route.replace("w.$workspace.", ""), answer.status]);
  }
  return answers;
}

const otherThan = (status: number, answers: [string, number][]) =>
  answers.filter(([, one]) => one !== status);

test("[P83] nothing but what reads, exports, keeps rights, shuts doors or restores is taken, on any page and any path", async () => {
  const house = await aBrokerage("crest");
  const at = day(1);
  const { cookies, keys } = house;
  done(await endSubscription(house.as("owner", NOON), "crest"));
  await stayIn(at);

  const calls = await answersOfApi(keys.owner, at, (method) => method !== "get");
  expect(otherThan(403, calls).map(([asked]) => asked)).toEqual(OPEN_PATHS);
  const forms = await answersOfPages(cookies.owner, at, {});
  expect(forms.length).toBeGreaterThan(40);
  expect(otherThan(403, forms).map(([route]) => route)).toEqual(OPEN_FORMS);
});

const OPEN_PATHS = [
  "delete /jobs/{id}",
  "delete /api-keys/{id}",
  "post /privacy-requests",
  "post /exports",
  "delete /threads/{id}/messages/{messageId}",
];
const OPEN_FORMS = [
  "contacts.$contactId_.erasure",
  "contacts.$contactId_.package",
  "contacts.$contactId_.request",
  "leave._index",
  "leave.export",
  "privacy.holds._index",
  "privacy.holds.new",
  "privacy.requests.$requestId",
  "privacy.withheld",
  "settings.audit",
  "settings.keys",
  "settings.members",
  "settings.subscription._index",
  "settings.support",
  "threads.$threadId.messages.$messageId",
];

test("[P83] while it is read-only an owner removes members and ends keys in the browser, and opens no new door", async () => {
  const house = await aBrokerage("crest");
  const as = { cookie: house.cookies.owner, at: day(1) };
  done(await endSubscription(house.as("owner", NOON), "crest"));
  await stayIn(as.at);
  const send = async (page: "members" | "keys", form: Record<string, string>) =>
    (await visit(`w.$workspace.settings.${page}`, `/w/crest/settings/${page}`, as, form)).status;

  const seat = { email: "new@crest.example", role: "agent", teamId: "" };
  expect(await send("members", { do: "invite", ...seat })).toBe(403);
  expect(await send("members", { do: "add-team", team: "Creek" })).toBe(403);
  const bob = { member: house.userIds.bob };
  expect(await send("members", { do: "change", role: "admin", teamId: "", ...bob })).toBe(403);
  expect(await send("members", { do: "end-sign-ins", ...bob })).toBe(303);
  expect(await send("members", { do: "remove", ...bob })).toBe(303);
  expect(await send("keys", { do: "make", name: "Another", role: "viewer" })).toBe(403);
  const [[key]] = await house.db.read(house.db.rows(apiKeys, { limit: 1 }));
  expect(await send("keys", { do: "revoke", id: key?.id ?? "" })).toBe(303);

  const [[left], seats] = await house.db.read(
    house.db.rows(apiKeys, { where: eq(apiKeys.id, key?.id ?? ""), limit: 1 }),
    house.db.rows(memberships, { where: eq(memberships.userId, house.userIds.bob) }),
  );
  expect(left?.revokedAt).toBe(as.at);
  expect(seats).toEqual([]);
});

test("[P83][P84] on day 31 every page and every path answers 410, before the purge has run and after it; another workspace goes on", async () => {
  const house = await aBrokerage("crest");
  const other = await aBrokerage("dunes");
  const at = day(31);
  const { cookies, keys } = house;
  done(await endSubscription(house.as("owner", NOON), "crest"));
  await watchLife({ db: house.db, now: () => day(29), ring: async () => {} });
  await stayIn(at);

  const all = async () => [
    ...(await answersOfPages(cookies.owner, at)),
    ...(await answersOfPages(cookies.ann, at, {})),
    ...(await answersOfApi(keys.owner, at, () => true)),
  ];
  expect(otherThan(410, await all())).toEqual([]);
  await purged(house, at);
  const afterwards = await all();
  expect(afterwards.length).toBeGreaterThan(150);
  expect(otherThan(410, afterwards)).toEqual([]);

  const theirs = { cookie: other.cookies.owner, key: other.keys.owner, at };
  const today = "w.$workspace.today._index";
  expect((await visit(today, "/w/dunes/today", theirs)).status).toBe(200);
  expect((await call("GET", "/contacts", theirs)).status).toBe(200);
  expect((await visit(today, "/w/crest/today", theirs)).status).toBe(404);
  await expectCertificate(house, other, at);
});

/** Its owner has it, with a page about it; nobody else has. */
async function expectCertificate({ tenantId, cookies }: Brokerage, other: Brokerage, at: number) {
  const download = "me.ended.$workspaceId.certificate";
  const path = `/me/ended/${tenantId}`;
  const asked = (route: string, where: string, cookie: string) =>
    visit(route, where, { cookie, at });

  const owned = await asked(download, `${path}/certificate`, cookies.owner);
  expect(await (owned.data as Response).json()).toMatchObject({
    kind: "workspace-erasure-certificate",
    history: { days: 30 },
  });
  for (const cookie of [cookies.ann, other.cookies.owner])
    expect((await asked(download, `${path}/certificate`, cookie)).status).toBe(404);
  const page = "me.ended.$workspaceId._index";
  expect((await asked(page, path, cookies.owner)).status).toBe(200);
  expect((await asked(page, path, other.cookies.owner)).status).toBe(404);
  expect((await asked("me._index", "/me", cookies.owner)).data).toMatchObject({
    former: [{ name: "crest" }],
  });
}
