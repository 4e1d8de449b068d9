import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { surveys } from "~/db/schema";
import type { SurveyForm } from "~/domain/surveys/survey.form";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { anOffice, DECEMBER, people } from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { AGREEMENT_VERSION, agreementText, keptUntil } from "./agreement";
import { answerSurvey } from "./answer-survey.server";
import { closeSurvey } from "./close-survey.server";
import { heldOfSurveys } from "./held-of-surveys.server";
import { letAsk } from "./let-ask.server";
import { viewOwnSurvey, viewOwnSurveys } from "./own-surveys.server";
import { takeBack } from "./take-back.server";
import { viewResults } from "./view-results.server";
import { writeSurvey } from "./write-survey.server";

const both = (en: string, ar: string) => ({ en, ar });
const FORM: SurveyForm = {
  ...{ titleEn: "The board", titleAr: "اللوحة", purposeEn: "To mend it.", purposeAr: "لتحسينها." },
  ...{ isAnonymous: false, endsOn: "2026-12-31" },
  questions: [
    {
      kind: "choice",
      asks: both("Which?", "أيها؟"),
      options: [both("This", "هذا"), both("That", "ذاك")],
    },
    { kind: "text", asks: both("What else?", "وماذا أيضًا؟"), options: [] },
  ],
};
const LAYLA = { userId: "us_layla", locale: "en" as const };
const SAID = { q0: "1", q1: "More columns" };

let office: Awaited<ReturnType<typeof anOffice>>;
beforeEach(async () => {
  office = await anOffice();
  await people(["layla"]);
});

const ctx = () => office.as("us_layla");
async function asks(changes: Partial<SurveyForm> = {}) {
  const written = await writeSurvey(office.as("us_officer"), { ...FORM, ...changes });
  if (!written.ok) throw new Error(written.reason);
  return written.value;
}
const answers = (id: string, userId = LAYLA.userId, form: object = SAID) =>
  answerSurvey(ctx(), id, { ...LAYLA, userId, form: { ...form } });
const rowsOf = async (table: string) =>
  (await env.DB.prepare(`select * from ${table}`).all()).results;
const resultsOf = async (id: string) => (await viewResults(office.as("us_officer"), id))?.results;

/** Every table as text, but for the accounts and workspaces themselves. */
async function wholeDatabase() {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not glob '_cf_*' and name not glob 'sqlite_*' and name not glob 'long_texts*'",
  ).all<{ name: string }>();
  const tables = await Promise.all(results.map(async ({ name }) => [name, await rowsOf(name)]));
  return tables.map((table) => JSON.stringify(table));
}

test("[P28] an answer under one's name is kept with the proof of the yes, and is gone once it is taken back", async () => {
  const id = await asks();
  expect(await answers(id)).toMatchObject({ ok: true });
  const [row] = await rowsOf("survey_answers");
  const text = await agreementText(ctx(), await surveyOf(id), "en");
  expect(row).toMatchObject({
    ...{ user_id: "us_layla", survey_id: id, answers: '[1,"More columns"]', created_at: DECEMBER },
    ...{ locale: "en", text_version: AGREEMENT_VERSION },
    text_sha256: await sha256Hex(`The board\nTo mend it.\n${text}`),
  });
  expect(await answers(id)).toMatchObject({ reason: "answered-already" });
  expect(await viewOwnSurveys(ctx(), LAYLA)).toMatchObject({ surveys: [{ answeredAt: DECEMBER }] });

  expect(await takeBack(ctx(), id, "us_other")).toMatchObject({ reason: "nothing-answered" });
  expect(await takeBack(ctx(), id, "us_layla")).toMatchObject({ ok: true });
  const text2 = await wholeDatabase();
  expect(text2.join("")).not.toContain("More columns");
  expect(text2.filter((table) => table.includes(id)).map((table) => table.slice(2, 9))).toEqual([
    "surveys",
  ]);
  expect(await answers(id)).toMatchObject({ ok: true });
});

const surveyOf = async (id: string) => {
  const [survey] = await office.db.read(office.db.one(surveys, id));
  if (!survey) throw new Error("there is one");
  return survey;
};

test("[P28] the row of an anonymous answer holds the survey, the answers and a random id, and nothing that the proof of participation has too", async () => {
  const id = await asks({ isAnonymous: true });
  const { endsAt } = await surveyOf(id);
  expect(await answers(id)).toMatchObject({ ok: true });
  const [row] = await rowsOf("anonymous_answers");
  expect(row).toEqual({
    ...{ tenant_id: "ws_closr", survey_id: id, answers: '[1,"More columns"]', ends_at: endsAt },
    id: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(await rowsOf("survey_participations")).toEqual([
    { tenant_id: "ws_closr", survey_id: id, user_id: "us_layla", ends_at: endsAt },
  ]);
  expect(await answers(id)).toMatchObject({ reason: "answered-already" });
  expect(await rowsOf("anonymous_answers")).toHaveLength(1);
});

test("[P28] neither of the two tables has an order of its own in which one row could be matched with the other", async () => {
  for (const table of ["anonymous_answers", "survey_participations"])
    await expect(env.DB.prepare(`select rowid from ${table}`).all()).rejects.toThrow(/rowid/);
  const id = await asks({ isAnonymous: true });
  const who = Array.from({ length: 12 }, (_, n) => `us_${String(n).padStart(2, "0")}`);
  for (const [n, userId] of who.entries()) await answers(id, userId, { q0: "0", q1: `Text ${n}` });
  const said = (await rowsOf("anonymous_answers")).map(({ answers }) => String(answers));
  expect(said).toHaveLength(12);
  expect(said).not.toEqual(who.map((_, n) => `[0,"Text ${n}"]`));
});

test("[P28] nothing else tells of an anonymous answer: no event, no job, no other table", async () => {
  const id = await asks({ isAnonymous: true });
  const before = await wholeDatabase();
  await answers(id);
  const names = (tables: string[]) =>
    tables.filter((table) => !before.includes(table)).map((table) => JSON.parse(table)[0]);
  expect(names(await wholeDatabase()).toSorted()).toEqual([
    ...["anonymous_answers", "survey_participations"],
  ]);
  expect(office.rung).toEqual([]);
});

test("[P28] results of an anonymous survey are shown from five answers on, and no text stands with another answer", async () => {
  const id = await asks({ isAnonymous: true });
  for (const userId of ["us_1", "us_2", "us_3", "us_4"]) await answers(id, userId);
  expect(await resultsOf(id)).toBeNull();
  await answers(id, "us_5", { q0: "0", q1: "A map" });
  expect(await resultsOf(id)).toEqual({
    ...{ isSummedUp: false, answered: 5, people: [] },
    counts: [
      { question: 0, value: 0, n: 1 },
      { question: 0, value: 1, n: 4 },
    ],
    texts: ["A map", ...Array(4).fill("More columns")].map((text) => ({ question: 1, text })),
  });
});

test("results under names say who answered what", async () => {
  const id = await asks();
  await answers(id);
  expect(await resultsOf(id)).toMatchObject({
    answered: 1,
    people: [{ name: "layla", at: DECEMBER, answers: [1, "More columns"] }],
  });
});

test("[P28] a survey that is closed or whose day is over is answered no more, and who answered it is forgotten at once when it is closed", async () => {
  const id = await asks({ isAnonymous: true });
  await answers(id);
  office.clock.at += DAY_MS;
  expect(await closeSurvey(office.as("us_officer"), id)).toMatchObject({ ok: true });
  expect(await closeSurvey(office.as("us_officer"), id)).toMatchObject({ reason: "survey-over" });
  expect(await rowsOf("survey_participations")).toEqual([]);
  expect(await rowsOf("anonymous_answers")).toMatchObject([{ ends_at: office.clock.at }]);
  expect(await answers(id, "us_2")).toMatchObject({ reason: "survey-over" });
  expect(await viewOwnSurvey(ctx(), LAYLA, id)).toBeUndefined();

  const other = await asks({ endsOn: "2026-12-02" });
  office.clock.at += DAY_MS;
  expect(await answers(other)).toMatchObject({ reason: "survey-over" });
  expect(await answers("sy_none")).toMatchObject({ reason: "survey-not-found" });
});

test("[P28] whoever wants no surveys is shown none and answers none, and what they said under their name is gone, until they change it", async () => {
  const named = await asks();
  const anonymous = await asks({ isAnonymous: true });
  await answers(named);
  await letAsk(ctx(), "us_layla", false);
  expect(await rowsOf("survey_answers")).toEqual([]);
  expect(await viewOwnSurveys(ctx(), LAYLA)).toEqual({ refusedAt: DECEMBER, surveys: [] });
  expect(await viewOwnSurvey(ctx(), LAYLA, anonymous)).toBeUndefined();
  expect(await answers(anonymous)).toMatchObject({ ok: false });
  expect(await rowsOf("anonymous_answers")).toEqual([]);
  expect(await viewOwnSurveys(ctx(), { ...LAYLA, userId: "us_other" })).toMatchObject({
    surveys: [{}, {}],
  });

  await letAsk(ctx(), "us_layla", true);
  expect((await viewOwnSurveys(ctx(), LAYLA)).surveys).toHaveLength(2);
});

test("a survey is read in the reader's language, with who asks and until when answers are kept", async () => {
  const id = await asks({ isAnonymous: true });
  const shown = await viewOwnSurvey(ctx(), { ...LAYLA, locale: "ar" }, id);
  const survey = await surveyOf(id);
  expect(shown).toMatchObject({
    ...{ title: "اللوحة", purpose: "لتحسينها.", isAsked: true, isTaken: false, said: null },
    questions: [{ asks: "أيها؟", options: ["هذا", "ذاك"] }, { asks: "وماذا أيضًا؟" }],
    company: office.services.company.legalName,
    keptUntil: survey.endsAt + 365 * DAY_MS,
  });
  expect(await keptUntil(ctx(), survey)).toBe(survey.endsAt + 365 * DAY_MS);
});

test("[P28] one's own package has what was answered under one's name, that an anonymous survey was answered, and the refusal", async () => {
  const named = await asks();
  const anonymous = await asks({ isAnonymous: true });
  await answers(named);
  await answers(anonymous, "us_layla", { q0: "0", q1: "Nobody knows" });
  const held = await heldOfSurveys(ctx(), "us_layla");
  const of = { surveyId: named, titleEn: "The board", answeredAt: DECEMBER };
  expect(held).toMatchObject([
    { ...of, questionEn: "Which?", answer: "That / ذاك" },
    { ...of, questionEn: "What else?", answer: "More columns" },
    { surveyId: anonymous, answeredWithoutName: true },
  ]);
  expect(JSON.stringify(held)).not.toContain("Nobody knows");
  await letAsk(ctx(), "us_layla", false);
  expect(await heldOfSurveys(ctx(), "us_layla")).toContainEqual({
    ...{ refusedAt: DECEMBER, byRequest: null },
  });
});

test("the words that are agreed to are those of their version", async () => {
  const id = await asks();
  const survey = await surveyOf(id);
  const said = await Promise.all(
    (["en", "ar"] as const).flatMap((locale) =>
      [true, false].map((isAnonymous) => agreementText(ctx(), { ...survey, isAnonymous }, locale)),
    ),
  );
  expect([AGREEMENT_VERSION, await sha256Hex(said.join("\n"))]).toEqual([
    "1",
    "dafe8946c65081203c83921c9b82aae394e8d9f2b8b71f363e88e3404cd04c0a",
  ]);
});

test("a workspace of others has none of it", async () => {
  const id = await asks();
  const { ctx: theirs } = await aTenant("acme");
  expect(await viewOwnSurvey(theirs, LAYLA, id)).toBeUndefined();
  expect(await answerSurvey(theirs, id, { ...LAYLA, form: SAID })).toMatchObject({ ok: false });
  expect(await takeBack(theirs, id, "us_layla")).toMatchObject({ ok: false });
});
