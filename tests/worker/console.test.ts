import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { get, post, send } from "../support/browser";
import { ownerAndStaff } from "../support/staff";

const DESK = "/w/closr/privacy";

let owner = "";
let officer = "";
let support = "";

beforeEach(async () => {
  ({ owner, officer, support } = await ownerAndStaff());
});

const written = async () => {
  const form = { name: "Mei Lin", email: "mei@known.example", message: "How much is it?" };
  const sent = await post("/contact", { ...form, topic: "sales" });
  return sent.headers.get("Location")?.split("=")[1] ?? "";
};

test("what was written at /contact is read, answered and deleted in the operator's console, by its own roles alone", async () => {
  const id = await written();
  const page = `${DESK}/enquiries/${id}`;
  for (const path of [`${DESK}/enquiries`, page])
    expect((await get(path, { Cookie: owner })).status).toBe(404);
  expect((await post(page, { state: "closed" }, { Cookie: owner })).status).toBe(404);

  const list = await (await get(`${DESK}/enquiries`, { Cookie: support })).text();
  expect(list).toContain("Mei Lin");
  expect(list).not.toContain("How much is it?");
  expect(await (await get(page, { Cookie: support })).text()).toContain("How much is it?");
  expect((await post(page, { state: "answered" }, { Cookie: support })).status).toBe(303);
  const open = await (await get(`${DESK}/enquiries?state=open`, { Cookie: support })).text();
  expect(open).not.toContain("Mei Lin");

  expect((await post(`${page}/delete`, {}, { Cookie: support })).status).toBe(403);
  expect((await post(`${page}/delete`, {}, { Cookie: officer })).status).toBe(303);
  expect((await get(page, { Cookie: officer })).status).toBe(404);
  const back = await get(`${DESK}/enquiries?cursor=mangled`, { Cookie: officer });
  expect(back.headers.get("Location")).toBe(`${DESK}/enquiries`);
});

test("[P120] one press makes a request of an enquiry that is about a child, and the desk reads what was written", async () => {
  const id = await written();
  const made = await post(`${DESK}/enquiries/${id}/child`, {}, { Cookie: officer });
  expect(made.status).toBe(303);
  const request = made.headers.get("Location") ?? "";
  expect(request).toContain(`${DESK}/requests/pr_`);
  const page = await (await get(request, { Cookie: officer })).text();
  expect(page).toContain("How much is it?");
  expect(page).toContain("mei@known.example");
});

test("the privacy officer takes the evidence of consent, support does not, and each time is written down", async () => {
  const asked = `${DESK}/evidence/export?from=2020-01-01&until=2099-01-01&format=`;
  expect((await get(`${asked}csv`, { Cookie: owner })).status).toBe(404);
  expect((await get(`${asked}csv`, { Cookie: support })).status).toBe(403);
  const csv = await get(`${asked}csv`, { Cookie: officer });
  expect(csv.headers.get("Content-Type")).toContain("text/csv");
  expect(csv.headers.get("Content-Disposition")).toContain("attachment");
  expect(await csv.text()).toContain("signature");
  const jsonl = await get(`${asked}jsonl`, { Cookie: officer });
  expect(jsonl.headers.get("Content-Type")).toContain("application/jsonl");
  await jsonl.arrayBuffer();
  const page = await (await get(`${DESK}/evidence`, { Cookie: officer })).text();
  expect(page.match(/>2020-01-01 – 2099-01-01</g)).toHaveLength(2);

  const backwards = `${DESK}/evidence/export?from=2026-02-01&until=2026-01-01&format=csv`;
  const refused = await get(backwards, { Cookie: officer });
  expect(refused.headers.get("Location")).toBe(`${DESK}/evidence?refused`);
});

test("what the guard at the exit dropped stands in the console, with how often", async () => {
  await env.DB.prepare(
    "insert into guard_alerts (day, kind, name, at, count) values ('2026-11-28', 'cookie.unregistered', '_ga', 1, 12431)",
  ).run();
  expect((await get(`${DESK}/guard`, { Cookie: owner })).status).toBe(404);
  const page = await (await get(`${DESK}/guard`, { Cookie: officer })).text();
  expect(page).toContain("_ga");
  expect(page).toContain("12,431");
});

test("[P44] the privacy officer gives a program a key to see who gets a letter, shown once, and ends it", async () => {
  const page = `${DESK}/news/keys`;
  for (const [cookie, status] of [
    [owner, 404],
    [support, 403],
  ] as const)
    expect((await post(page, { do: "make", name: "x" }, { Cookie: cookie })).status).toBe(status);

  const made = await post(page, { do: "make", name: "The check" }, { Cookie: officer });
  const [key] = /closr_[\w-]{43}/.exec(await made.text()) ?? [];
  const shown = await (await get(page, { Cookie: officer })).text();
  expect(shown).toContain("The check");
  expect(shown).not.toContain(key);

  const letter = { purpose: "tips", subjectEn: "A", subjectAr: "أ", bodyEn: "B", bodyAr: "ب" };
  const written = await post(`${DESK}/news/new`, letter, { Cookie: officer });
  const id = written.headers.get("Location")?.split("/").at(-1);
  const Authorization = `Bearer ${key}`;
  const preview = () =>
    send("POST", `/api/v1/campaigns/${id}/preview`, undefined, { Authorization });
  const { data } = await (await preview()).json<{ data: { excluded: string | null }[] }>();
  expect(data.length).toBeGreaterThan(0);
  for (const { excluded } of data) expect(excluded).toMatch(/^(no-consent|quiet-hours)$/);

  const [, keyId = ""] = /name="id" value="(ak_\w+)"/.exec(shown) ?? [];
  const ended = await post(page, { do: "revoke", id: keyId }, { Cookie: officer });
  expect(ended.status).toBe(303);
  expect((await preview()).status).toBe(401);
});
