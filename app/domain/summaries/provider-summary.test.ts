import { expect, test } from "vitest";
import attacksJson from "../../../tests/fixtures/prompt_attacks.json?raw";
import { plainText } from "./plain-text";
import { checkAnswer, prepareSummary, summaryPayloadSchema } from "./provider-summary";
import { summariseThread } from "./summarise-thread";

const attacks = JSON.parse(attacksJson) as string[];
const CANARY = /CANARY|7F3A|YRANAC|evil\.example/i;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const known = {
  names: ["Ahmed Sample", "Sara Sample", "أحمد المثال"],
  phones: ["+971500000001", "050 000 0001"],
  emails: ["ahmed@buyer.example"],
  ids: ["CLS-S-1042"],
};
const bodies = [
  "Hello Sara, I am looking for a two bedroom with a budget of AED 2.4M, cash.",
  "The owner of CLS-S-1042 is asking AED 2.55M, Ahmed.",
  "Can we view it on Saturday at 5pm? Call me on 050 000 0001 or ahmed@buyer.example.",
  "The viewing is confirmed for Saturday at 5pm.",
  "We decided to offer AED 2.45M and to sign Form F on Monday.",
];
const at = Date.UTC(2026, 10, 22, 6);
const threadWith = (...more: string[]) =>
  [...bodies.slice(0, 3), ...more, ...bodies.slice(3)].map((body, index) => ({
    id: `msg_${index}`,
    direction: index % 2 === 0 ? ("in" as const) : ("out" as const),
    at,
    body,
  }));
const prepare = (...more: string[]) =>
  prepareSummary(threadWith(...more), known, { language: "en", zone: "Asia/Dubai" });
const answer = (text: string, messages = [1]) =>
  JSON.stringify({ sentences: [{ text, messages }] });

test("the corpus has more than forty attacks", () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(40);
});

test.each(attacks)("the offline summary does not carry the attack %#: %s", (attack) => {
  const summary = summariseThread(threadWith(attack));
  if (summary.outcome !== "summarised") throw new Error(summary.reason);
  const texts = summary.sentences.map(({ text }) => text).join("\n");
  expect(texts).not.toMatch(CANARY);
  expect(texts).not.toMatch(/https?:/);
  expect(texts).toContain("2.4");
});

test.each(attacks)("what goes to a provider carries nothing of the attack %#: %s", (attack) => {
  const sent = JSON.stringify(prepare(attack).payload);
  expect(sent).not.toMatch(CANARY);
  expect(sent).not.toMatch(/[<>]|https?:/);
  expect(sent).not.toMatch(INVISIBLE);
});

test.each(attacks)("a provider that obeys the attack %# is refused: %s", (attack) => {
  const prepared = prepare(attack);
  for (const text of [
    "See https://evil.example/CANARY7F3A",
    "Write to x@evil.example",
    "Call +971 50 999 9999",
    "![x](http://a.b/c)",
    "The price is AED 19,999,999",
    "Ask [PERSON_9]",
    "<b>Hi</b>",
    "H\u200bi",
  ]) {
    expect(checkAnswer(answer(text, [4]), prepared).ok).toBe(false);
  }
});

test("[P67] no identity leaves, whatever script it is in, and only named fields do", () => {
  const prepared = prepare(
    "أنا أحمد المثال ورقمي ٠٥٠٠٠٠٠٠٠١، وهويتي 784-1990-1234567-1.",
    "Regards, AHMED",
  );
  const sent = JSON.stringify(prepared.payload);
  for (const identity of [
    /ahmed/i,
    /sara/i,
    /sample/i,
    /أحمد/,
    /المثال/,
    /50 ?000 ?0001/,
    /٠٥٠/,
    /buyer/,
    /1042/,
    /784-/,
    /msg_/,
  ]) {
    expect(sent).not.toMatch(identity);
  }
  expect(summaryPayloadSchema.safeParse(prepared.payload).success).toBe(true);
  expect(prepared.payload.messages[0]).toEqual({
    number: 1,
    from: "client",
    on: "2026-11-22",
    text: "Hello [PERSON_1], I am looking for a two bedroom with a budget of AED 2.4M, cash.",
  });
  expect(prepared.hidden).toMatchObject({ EMAIL: 1, DOCUMENT: 1, ID: 1 });
});

test("a good answer comes back with its identities and its messages", () => {
  const prepared = prepare();
  const [first] = prepared.payload.messages;
  const person = /\[PERSON_\d+\]/.exec(first?.text ?? "")?.[0] ?? "";
  const raw = answer(`The client asked ${person} for a two bedroom at AED 2.4M.`, [1, 1]);
  expect(checkAnswer(`\`\`\`json\n${raw}\n\`\`\``, prepared)).toEqual({
    ok: true,
    value: [
      { text: "The client asked Sara for a two bedroom at AED 2.4M.", messageIds: ["msg_0"] },
    ],
  });
});

test.each([
  ["nonsense", "answer-not-json"],
  ["[]", "answer-has-wrong-shape"],
  ['{"sentences":[]}', "answer-has-wrong-shape"],
  [
    JSON.stringify({ sentences: [{ text: "a", messages: [1] }], stage: "won" }),
    "answer-has-wrong-shape",
  ],
  [answer("x".repeat(401)), "answer-has-wrong-shape"],
  [answer("Fine.", [99]), "answer-cites-unknown-message"],
  [answer("See evil.com now"), "answer-has-foreign-link"],
  [answer("javascript:alert(1)"), "answer-has-foreign-link"],
  [answer("Mail a@b.co"), "answer-has-foreign-email"],
  [answer("Call 04 700 0001"), "answer-has-foreign-phone"],
  [answer("The price is 2,450,000"), "answer-has-foreign-number"],
  [answer("Ask [PERSON_77]"), "answer-has-unknown-placeholder"],
  [answer("<i>Fine</i>"), "answer-has-markup-or-hidden-text"],
])("the answer %s is refused: %s", (raw, reason) => {
  expect(checkAnswer(raw, prepare())).toEqual({ ok: false, reason });
});

test.each([
  ["<p>Hello&nbsp;<b>there</b></p><p>Bye</p>", "Hello there\n\nBye"],
  ["<div hidden><p>a<b>b</b></p>c</div>d", "d"],
  ["<span style='display : none'>x<br>y</span>z", "z"],
  ["<span style='color: #ffffcc'>cream</span>", "cream"],
  ["<div hidden>never closed", ""],
  ["2 < 3 and 5 > 4", "2 3 and 5 4"],
  ["&lt;b&gt;not a tag&lt;/b&gt;", "b not a tag /b"],
  ["a\u200B\u202Eb\u0007c", "abc"],
])("%j reads %j", (markup, text) => {
  expect(plainText(markup)).toBe(text);
});
