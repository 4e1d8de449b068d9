import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { get, post } from "../support/browser";
import { cookiesOfOwner } from "../support/owner";
import { choose, cookieOf } from "../support/visitor";

const FIVE = ["/", "/privacy", "/ar", "/sign-in", "/subprocessors"];
const rows = async () =>
  (await env.DB.prepare("select * from page_views order by at, path").all()).results;
const keptOf = async (headers: Record<string, string>) => {
  const html = await (await get("/cookies", headers)).text();
  return Number(/data-kept="(\d+)"/.exec(html)?.[1]);
};

async function openFive(headers: Record<string, string>) {
  for (const path of FIVE) await (await get(path, headers)).text();
}
/** Nobody waits for a page to be counted, so a test must. */
const counted = (n: number) =>
  vi.waitFor(async () => expect(await rows()).toHaveLength(n), { timeout: 3000, interval: 20 });

test("[P26][P111] nothing is counted without a choice, after a refusal, or under Global Privacy Control", async () => {
  const rejected = cookieOf(await choose("reject"));
  const accepted = cookieOf(await choose("accept"));
  await openFive({});
  await openFive({ Cookie: rejected });
  await openFive({ Cookie: accepted, "Sec-GPC": "1" });
  expect(await keptOf({ Cookie: rejected })).toBe(0);
  // One that is counted, after all that is not: what was to come has come by then.
  await (await get("/", { Cookie: accepted })).text();
  await counted(1);
});

test("[P26][P111] after a yes five pages are five events, and erasing them leaves none", async () => {
  const Cookie = cookieOf(await choose("accept"));
  await openFive({ Cookie });
  await counted(5);
  expect(await keptOf({ Cookie })).toBe(5);
  expect(await keptOf({ Cookie })).toBe(5);
  expect(await keptOf({})).toBe(0);

  const erased = await post("/cookies/page-views", { back: "/ar/cookies" }, { Cookie });
  expect([erased.status, erased.headers.get("Location")]).toEqual([303, "/ar/cookies"]);
  expect(await rows()).toEqual([]);
  expect(await keptOf({ Cookie })).toBe(0);
});

test("[P25] an event is a page, a time, a random number and the origin that led there", async () => {
  const Cookie = cookieOf(await choose("accept"));
  await get("/privacy?utm=secret", {
    Cookie,
    Referer: "https://x.example/y?z=1",
    "User-Agent": "Seldom/7",
  });
  await counted(1);
  const [event = {}] = await rows();
  expect(Object.keys(event).sort()).toEqual(["analytics_id", "at", "path", "referrer"]);
  expect(event).toMatchObject({ path: "/privacy", referrer: "https://x.example" });
  const { results } = await env.DB.prepare("select * from consent_records").all();
  expect(JSON.stringify(results)).not.toContain(String(event.analytics_id));
});

test("[P111] withdrawing erases what was counted, and nothing is counted after it", async () => {
  const Cookie = cookieOf(await choose("accept"));
  await openFive({ Cookie });
  await counted(5);
  const withdrawn = await choose("reject", {}, { Cookie });
  expect(await rows()).toEqual([]);

  await openFive({ Cookie: `${cookieOf(withdrawn)}; ${Cookie.split("; ")[1]}` });
  expect(await rows()).toEqual([]);
});

test("a number that we did not give is not counted under", async () => {
  const [consent = ""] = cookieOf(await choose("accept")).split("; ");
  for (const forged of ["closr_an=me", "closr_an=bWU.x", "closr_an="])
    await openFive({ Cookie: `${consent}; ${forged}` });
  expect(await rows()).toEqual([]);
});

test("a foreign form erases nothing", async () => {
  const Cookie = cookieOf(await choose("accept"));
  await openFive({ Cookie });
  await counted(5);
  const forged = await post("/cookies/page-views", {}, { Cookie, Origin: "https://evil.test" });
  expect(forged.status).toBe(403);
  expect(await rows()).toHaveLength(5);
});

test("[P49] whoever objects on their own privacy page is counted no more, and before that they are", async () => {
  const session = await cookiesOfOwner();
  const chosen = await choose("accept", {}, { Cookie: session });
  const Cookie = `${session}; ${cookieOf(chosen)}`;
  await (await get("/", { Cookie })).text();
  await counted(1);
  const html = await (await get("/me/privacy", { Cookie })).text();
  const [form = ""] = /<form[^>]*action="\/consent".*?<\/form>/s.exec(html) ?? [];
  expect(form).toContain("Object: count my pages no more");
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)];
  const objected = await post(
    "/consent",
    Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value])),
    { Cookie },
  );
  expect([objected.status, objected.headers.get("Location")]).toEqual([303, "/me/privacy"]);

  // The browser that objected, and another of theirs that still carries the old yes.
  for (const carried of [`${session}; ${cookieOf(objected)}`, Cookie])
    await openFive({ Cookie: carried });
  const other = cookieOf(await choose("accept"));
  // One that is counted, after all that is not. What was counted before the objection went with it.
  await (await get("/terms", { Cookie: other })).text();
  await counted(1);
  expect(await rows()).toMatchObject([{ path: "/terms" }]);
  expect(await (await get("/me/privacy", { Cookie })).text()).not.toContain('action="/consent"');
});
