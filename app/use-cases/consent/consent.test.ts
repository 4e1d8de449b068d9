import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ConsentLedger } from "~/db/consent-ledger.server";
import { type Choice, consentState, NOTHING } from "~/domain/consent/consent";
import { trustUserId } from "~/lib/ids";
import { choiceOfPerson } from "./choice-of-person.server";
import { type Choosing, type Pressed, recordChoice } from "./record-choice.server";

const MARY = trustUserId("us_mary");
const NOW = Date.UTC(2026, 10, 24, 4, 30);
const SHOWN = {
  fingerprint: "f".repeat(64),
  textSha256: "t".repeat(64),
  language: "en",
  jurisdiction: "AE",
  jurisdictionFoundBy: "country",
} as const;
const applied = {
  rule: { id: "AE", places: ["AE"], mode: "opt-in" },
  foundBy: "country",
  country: "AE",
} as const;
const none = consentState(null, { signal: false, now: NOW, bannerVersion: 1 });
const ledger = () => new ConsentLedger(env.DB);

const choosing = (changes: Partial<Choosing> = {}): Choosing => ({
  ledger: ledger(),
  copies: { keep: async () => {} },
  now: NOW,
  signal: false,
  userId: null,
  before: none,
  applied,
  question: { bannerVersion: 1, fingerprint: SHOWN.fingerprint },
  inUse: new Set(["functional"]),
  ...changes,
});

const pressed = (action: Pressed["action"]): Pressed => ({
  action,
  ticked: new Set(),
  method: "banner",
  line: null,
  locale: "en",
  textSha256: SHOWN.textSha256,
});

async function chosen(changes: Partial<Choosing>, action: Pressed["action"]): Promise<Choice> {
  const kept = await recordChoice(choosing(changes), pressed(action));
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value.choice;
}

/** What a browser shows, and is believed. */
const shown = (choice: Choice | null, stands = true) => ({ choice, stands: async () => stands });

const failing = { append: async () => Promise.reject(new Error("D1 is down")) };

test("an agreement that cannot be proved does not count", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(await recordChoice(choosing({ ledger: failing }), pressed("accept"))).toEqual({
    ok: false,
    reason: "proof-not-kept",
  });
});

test("a refusal counts, whatever is down", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const copies = { keep: async () => Promise.reject(new Error("KV is down")) };
  const choice = await chosen({ ledger: failing, copies }, "reject");
  expect(choice.grants).toEqual(NOTHING);
});

test("[P114] a form agrees once, whoever sends it again; a refusal from it still counts, with its own proof", async () => {
  const line = "cn_01JDF2M8QK0000000000000000";
  const first = await recordChoice(choosing(), { ...pressed("accept"), line });
  expect(first).toMatchObject({ ok: true });
  expect(await recordChoice(choosing(), { ...pressed("accept"), line })).toEqual({
    ok: false,
    reason: "form-used",
  });
  expect(await recordChoice(choosing(), { ...pressed("reject"), line })).toMatchObject({
    ok: true,
  });
  const { results } = await env.DB.prepare("select id, action from consent_records").all();
  expect(results).toMatchObject([
    { id: line, action: "accept" },
    { id: expect.not.stringContaining(line), action: "reject" },
  ]);
});

test("a browser keeps its consent id from one choice to the next", async () => {
  const first = await chosen({}, "accept");
  const before = consentState(first, { signal: false, now: NOW + 1, bannerVersion: 1 });
  const second = await chosen({ before, now: NOW + 1 }, "reject");
  expect(second.consentId).toBe(first.consentId);
  expect(await ledger().latestOf(first.consentId)).toMatchObject({
    action: "reject",
    before: "functional",
    after: "",
  });
});

test("[P116] what a signed-in person chose in one browser holds in another, whose cookie is older", async () => {
  const elsewhere = await chosen({ now: NOW - 1000 }, "accept");
  const here = await chosen({ userId: MARY }, "reject");
  expect(await choiceOfPerson(ledger(), MARY, shown(elsewhere), SHOWN)).toEqual(here);
});

test("[P116] a later choice made before signing in is carried over, once, and then holds everywhere", async () => {
  await chosen({ userId: MARY, now: NOW - 1000 }, "accept");
  const anonymous = await chosen({}, "reject");

  expect(await choiceOfPerson(ledger(), MARY, shown(anonymous), SHOWN)).toEqual(anonymous);
  expect(await choiceOfPerson(ledger(), MARY, shown(anonymous), SHOWN)).toEqual(anonymous);
  expect(await choiceOfPerson(ledger(), MARY, shown(null), SHOWN)).toEqual(anonymous);

  const { results } = await env.DB.prepare(
    "select action, before, after from consent_records where subject_key = ? order by at",
  )
    .bind(MARY)
    .all();
  expect(results).toEqual([
    { action: "accept", before: "", after: "functional" },
    { action: "carried-over", before: "functional", after: "" },
  ]);
});

test("[P102] a choice that was withdrawn before signing in is not carried over when its cookie is put back", async () => {
  const refused = await chosen({ userId: MARY, now: NOW - 1000 }, "reject");
  const replayed = await chosen({}, "accept");
  expect(await choiceOfPerson(ledger(), MARY, shown(replayed, false), SHOWN)).toEqual(refused);
  const { results } = await env.DB.prepare("select * from consent_records where subject_key = ?")
    .bind(MARY)
    .all();
  expect(results).toHaveLength(1);
});

test("two choices of one moment keep their order", async () => {
  const first = await chosen({}, "accept");
  const before = consentState(first, { signal: false, now: NOW, bannerVersion: 1 });
  expect((await chosen({ before }, "reject")).at).toBe(NOW + 1);
});

test("the copy of a choice that could not be written is written again a second later", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const keep = vi.fn().mockRejectedValueOnce(new Error("429 Too Many Requests"));
  await chosen({ copies: { keep } }, "reject");
  expect(keep).toHaveBeenCalledTimes(2);
});

test("nobody's choice is nobody's", async () => {
  expect(await choiceOfPerson(ledger(), MARY, shown(null), SHOWN)).toBeNull();
});
