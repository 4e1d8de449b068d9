import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { get, post, postBroken } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";

const HOME = OWNERS_HOME;
const texts = import.meta.glob<string>("../../app/routes/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Addresses that only act: nothing of theirs is a page, or loads. */
const ACTS = Object.entries(texts)
  .filter(([, text]) => /^export const action\b/m.test(text))
  .filter(([, text]) => !/^export (const loader|default)\b/m.test(text))
  .map(([file]) => file.replace(/^.*\/(.*)\.tsx?$/, "$1"));

let owner = "";
let ids: Record<string, string> = {};

beforeEach(async () => {
  owner = await cookiesOfOwner();
  ids = { workspace: "marina-crest-realty", ...(await someRecords()) };
});

/** A contact and a task of theirs, as forms make them. */
async function someRecords() {
  const contact = await sent(`${HOME}/contacts/new`, {
    nameEn: "Sergei Volkov",
    sourceKind: "referral",
  });
  const contactId = contact.headers.get("Location")?.split("/").at(-1) ?? "";
  const about = { aboutType: "contact", aboutId: contactId };
  await sent(`${HOME}/tasks/new`, { title: "Call back", dueOn: "2027-01-01", ...about });
  const task = await env.DB.prepare("select id from tasks").first<{ id: string }>();
  return { contactId, taskId: task?.id ?? "" };
}

const sent = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  post(path, form, { Cookie: owner, ...headers });

/** `w.$workspace.tasks.$taskId.done` stands at `/w/acme/tasks/tk_1/done`. */
const addressOf = (route: string) =>
  `/${route
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, ""))
    .map((part) => (part.startsWith("$") ? (ids[part.slice(1)] ?? "none_1") : part))
    .join("/")}`;

/** All that is kept, but for when somebody was last seen. */
async function everything() {
  const { results: tables } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf%' escape '\\'",
  ).all<{ name: string }>();
  const kept = tables.filter(({ name }) => !/session|d1_migrations/.test(name));
  const rows = await env.DB.batch(
    kept.map(({ name }) => env.DB.prepare(`select * from "${name}"`)),
  );
  return JSON.stringify(rows.map(({ results }) => results));
}

test("whoever looks at an address that only acts is told so by a page, and nothing is changed", async () => {
  expect(ACTS.length).toBeGreaterThan(18);
  const before = await everything();
  for (const route of ACTS) {
    const answer = await get(addressOf(route), { Cookie: owner });
    const isOffice = route.startsWith("w.closr.");
    expect([route, answer.status]).toEqual([route, isOffice ? 404 : 405]);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    if (!isOffice) expect(answer.headers.get("Allow")).toBe("POST");
    expect(await answer.text()).toContain("<h1");
    expect((await get(`${addressOf(route)}.data`, { Cookie: owner })).status).toBeLessThan(500);
  }
  expect(await everything()).toBe(before);
});

test("what forms change is linked into the trail, as what programs change is", async () => {
  const told = await env.DB.prepare(
    "select count(*) n, count(link) linked from events where type in ('contact.created', 'task.created')",
  ).first();
  expect(told).toEqual({ n: 2, linked: 2 });
});

test("a form that is refused is never answered with JSON where a person sent it", async () => {
  for (const route of ACTS) {
    const answer = await sent(addressOf(route), { "\u0000": "\u0000", body: "\u0007" });
    const told = answer.status < 400 ? answer.headers.get("Location") : await answer.text();
    expect([route, told]).toEqual([route, expect.stringMatching(/<h1|^\//)]);
    expect(answer.status).not.toBe(200);
    expect(answer.status).toBeLessThan(500);
  }
});

const tooLong = () => `Mind the <b>${"o".repeat(10_001)}`;

test("a note that is too long comes back with its text, the reason, and the way back", async () => {
  const note = { aboutType: "contact", aboutId: ids.contactId ?? "", body: tooLong() };
  const referer = { Referer: `https://closr.test${HOME}/contacts/${ids.contactId}?show=files` };
  const answer = await sent(`${HOME}/notes`, note, referer);
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain("Mind the &lt;b&gt;ooo");
  expect(page).toContain("This is too long.");
  expect(page).toContain(`href="${HOME}/contacts/${ids.contactId}"`);
  expect(page).toContain(`name="aboutId" value="${ids.contactId}"`);
  expect(page).not.toContain("<script");

  const mended = { ...note, body: "Mind the dog", back: `${HOME}/contacts` };
  expect((await sent(`${HOME}/notes`, mended)).status).toBe(303);
});

test("no form around a refusal leads back to the address that only acts", async () => {
  const referer = { Referer: `https://closr.test${HOME}/contacts` };
  const refused = await sent(`${HOME}/tasks/tk_gone/done`, {}, referer);
  const looked = await get(`${HOME}/notes`, { Cookie: owner });
  const backFrom = async (answer: Response) =>
    [...(await answer.text()).matchAll(/name="redirectTo" value="([^"]*)"/g)].map(
      ([, path]) => path,
    );
  for (const [answer, back] of [
    [refused, `${HOME}/contacts`],
    [looked, `${HOME}/today`],
  ] as const) {
    const paths = await backFrom(answer);
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(paths)).toEqual(new Set([back]));
  }
});

test("a note about what is gone is kept in the page that says so", async () => {
  const note = { aboutType: "contact", aboutId: "ct_gone", body: "She called at noon" };
  const answer = await sent(`${HOME}/notes`, note);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/It is not there any more[\s\S]*She called at noon/);
});

test.each([
  ...["/consent", "/sign-in", "/sign-up", "/forgot-password", "/contact", "/privacy/verify"],
  ...["/theme", "/me/preferences", `${HOME}/contacts/new`, `${HOME}/notes`, `${HOME}/files`],
])("a form that cannot be read is told of by %s, as the sender's fault", async (path) => {
  const answer = await postBroken(path, { Cookie: owner });
  expect(answer.status).toBe(400);
});

test("what never was an id leads nowhere, whatever is sent with it", async () => {
  for (const id of ["%00", "dl_'or'1", "x".repeat(200), "%D8%B9%D9%82%D8%AF"])
    for (const path of [`deals/${id}`, `contacts/${id}/edit`])
      expect((await get(`${HOME}/${path}`, { Cookie: owner })).status).toBe(404);
  expect((await sent(`${HOME}/deals/${"x".repeat(200)}/stage`, {})).status).toBe(404);
});

test("a way back leads nowhere but to our own pages", async () => {
  for (const back of ["https://evil.example/x", "//evil.example", "javascript:alert(1)"])
    for (const body of ["x", "y"]) {
      const note = { aboutType: "contact", aboutId: "ct_gone", body };
      const form = body === "x" ? { ...note, back } : note;
      const answer = await sent(`${HOME}/notes`, form, { Referer: back });
      expect(await answer.text()).not.toMatch(/href="[^"]*(evil|javascript)/);
    }
});

test("scripts are answered with the reason as before", async () => {
  const note = { aboutType: "contact", aboutId: ids.contactId ?? "", body: "" };
  const asked = await sent(`${HOME}/notes`, note, { Accept: "application/json" });
  expect(await asked.json()).toMatchObject({ status: "error", error: { body: ["required"] } });

  const fetched = await sent(`${HOME}/notes.data`, note);
  expect([fetched.status, fetched.headers.get("Content-Type")]).toEqual([422, "text/x-script"]);
});

test("a person's own switches are refused with a page too", async () => {
  const answer = await sent("/me/preferences", { locale: "xx" });
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
    422,
    "text/html; charset=utf-8",
  ]);
  const looked = await get("/theme");
  expect([looked.status, looked.headers.get("Allow")]).toEqual([405, "POST"]);
});

test("a refused form speaks Arabic to who reads Arabic", async () => {
  await sent("/me/preferences", { locale: "ar" });
  const page = await (await sent(`${HOME}/notes`, { body: "" })).text();
  expect(page).toContain('dir="rtl"');
  expect(page).toContain("لم يُقبل بعد");
});

test("a page that is not there, or not theirs to open, keeps the side bar of whoever is in the workspace", async () => {
  for (const path of ["nowhere", "contacts/ct_gone", "deals/dl_gone/edit", "contacts/%00"]) {
    const answer = await get(`${HOME}/${path}`, { Cookie: owner, Accept: "text/html" });
    const page = await answer.text();
    expect([path, answer.status, page.includes(`href="${HOME}/inbox"`)]).toEqual([path, 404, true]);
    expect(page).toContain("There is nothing at this address");
  }
  const strangers = await get(`${HOME}/nowhere`, { Accept: "text/html" });
  expect([strangers.status, await strangers.text()]).toEqual([
    404,
    expect.not.stringContaining(`${HOME}/inbox`),
  ]);
});
