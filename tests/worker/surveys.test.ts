import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { DUBAI } from "~/lib/format";
import { DAY_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { get, post } from "../support/browser";
import { ownerAndStaff } from "../support/staff";

const DESK = "/w/closr/privacy/surveys";
const inDays = (days: number) => plainDateAt(Date.now() + days * DAY_MS, DUBAI);
const FORM = {
  ...{ titleEn: "Your board", titleAr: "لوحتك", purposeEn: "To mend it.", purposeAr: "لتحسينها." },
  ...{ mode: "named", endsOn: inDays(30) },
  "questions[0].kind": "choice",
  "questions[0].asksEn": "Which view?",
  "questions[0].asksAr": "أي عرض؟",
  "questions[0].optionsEn": "List\r\nBoard",
  "questions[0].optionsAr": "قائمة\r\nلوحة",
  "questions[1].kind": "text",
  "questions[1].asksEn": "What is missing?",
  "questions[1].asksAr": "ما الناقص؟",
};

let layla = "";
let officer = "";
let support = "";

beforeEach(async () => {
  ({ owner: layla, officer, support } = await ownerAndStaff());
});

const writes = (changes: Record<string, string> = {}, Cookie = officer) =>
  post(`${DESK}/new`, { ...FORM, ...changes }, { Cookie });
const idOf = (written: Response) => written.headers.get("Location")?.split("/").at(-1) ?? "";
const page = async (path: string, Cookie = layla) => (await get(path, { Cookie })).text();
const sends = (id: string, form: Record<string, string>) =>
  post(`/me/surveys/${id}`, form, { Cookie: layla });
const rows = async (table: string) =>
  (await env.DB.prepare(`select * from ${table}`).all()).results;

test("[P28] a survey is made, looked at and closed by the operator's privacy officer alone", async () => {
  const id = idOf(await writes());
  expect(id).toMatch(/^sy_/);
  for (const [Cookie, status] of [
    [layla, 404],
    [support, 403],
    [officer, 200],
  ] as const)
    for (const path of [DESK, `${DESK}/new`, `${DESK}/${id}`])
      expect([path, (await get(path, { Cookie })).status]).toEqual([path, status]);
  for (const [Cookie, status] of [
    [layla, 404],
    [support, 403],
  ] as const) {
    expect((await writes({}, Cookie)).status).toBe(status);
    expect((await post(`${DESK}/${id}`, { do: "close" }, { Cookie })).status).toBe(status);
  }
  const close = () => post(`${DESK}/${id}`, { do: "close" }, { Cookie: officer });
  expect([(await close()).status, (await close()).status]).toEqual([303, 409]);
  expect((await get(`${DESK}/sy_none`, { Cookie: officer })).status).toBe(404);
  expect(await page(`${DESK}/${id}`, officer)).not.toContain('value="close"');
});

test("[P28] a survey without an end within 90 days, a purpose or a question in both languages comes back as it was filled in", async () => {
  const late = await writes({ endsOn: inDays(91) });
  expect(late.status).toBe(422);
  const told = await late.text();
  expect(told).toContain("A survey is open for 90 days at most.");
  expect(told).toContain('value="Your board"');
  expect(told).toMatch(/<option value="choice" selected="">/);
  expect(told).toMatch(/List\r?\nBoard/);
  for (const missing of ["purposeAr", "questions[0].asksAr", "mode"] as const)
    expect([missing, (await writes({ [missing]: "" })).status]).toEqual([missing, 422]);
  expect(await rows("surveys")).toEqual([]);
});

test("[P28] somebody reads what a survey is for, agrees, answers without scripts, and takes the answer back", async () => {
  const id = idOf(await writes());
  expect(await page("/me/surveys")).toContain(`href="/me/surveys/${id}"`);
  const shown = await page(`/me/surveys/${id}`);
  for (const said of ["To mend it.", "What for", "Who asks", "Answers are kept until", "Board"])
    expect(shown).toContain(said);
  expect(shown).not.toContain("<script");
  expect(shown).not.toContain("checked");

  const answer = { do: "answer", q0: "1", q1: "A <b>map</b>" };
  const refused = await sends(id, answer);
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toContain("Without your agreement we keep no answers.");
  expect(again).toContain("A &lt;b&gt;map&lt;/b&gt;");
  expect(again).toMatch(/name="q0"[^>]*value="1"[^>]*checked|checked=""[^>]*value="1"/);
  const unchosen = await sends(id, { ...answer, consent: "on", q0: "7" });
  expect([unchosen.status, await unchosen.text()]).toEqual([
    422,
    expect.stringMatching(/id="f-q0-error"[\s\S]*Choose one\./),
  ]);
  expect(await rows("survey_answers")).toEqual([]);

  const sent = await sends(id, { ...answer, consent: "on" });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/me/surveys?told=answered"]);
  expect((await sends(id, { ...answer, consent: "on" })).status).toBe(409);
  expect(await page(`/me/surveys/${id}`)).toContain("A &lt;b&gt;map&lt;/b&gt;");
  expect(await page("/me/privacy")).toContain("Surveys: what you answered");
  expect(await page(`${DESK}/${id}`, officer)).toContain("1 person answered.");

  const back = await sends(id, { do: "take-back" });
  expect(back.headers.get("Location")).toBe("/me/surveys?told=takenBack");
  expect(await rows("survey_answers")).toEqual([]);
  expect((await sends(id, { do: "take-back" })).status).toBe(409);
});

test("[P28] an anonymous survey says before it is sent that no answer can be taken back, and its row has no person", async () => {
  const id = idOf(await writes({ mode: "anonymous" }));
  const shown = await page(`/me/surveys/${id}`);
  expect(shown).toContain("you cannot take it back");
  expect((await sends(id, { do: "answer", q0: "0", consent: "on" })).status).toBe(303);
  const [row] = await rows("anonymous_answers");
  expect(Object.keys(row ?? {}).toSorted()).toEqual([
    ...["answers", "ends_at", "id", "survey_id", "tenant_id"],
  ]);
  expect(await page("/me/surveys")).toContain("You answered it, without your name.");
  expect((await sends(id, { do: "take-back" })).status).toBe(409);
  expect(await rows("anonymous_answers")).toHaveLength(1);
  expect(await page(`${DESK}/${id}`, officer)).toContain("Fewer than five have answered.");
});

test("[P28] one switch ends all surveys for whoever presses it, and another begins them again", async () => {
  const id = idOf(await writes());
  const press = (act: string) => post("/me/surveys?index", { do: act }, { Cookie: layla });
  expect((await press("stop")).headers.get("Location")).toBe("/me/surveys?told=stopped");
  const stopped = await page("/me/surveys");
  expect(stopped).not.toContain(id);
  expect(stopped).toContain("You are asked in no survey since");
  expect((await get(`/me/surveys/${id}`, { Cookie: layla })).status).toBe(404);
  expect((await press("resume")).status).toBe(303);
  expect(await page("/me/surveys")).toContain(id);
  for (const path of ["/me/surveys", `/me/surveys/${id}`])
    expect((await get(path)).headers.get("Location")).toContain("/sign-in");
});
