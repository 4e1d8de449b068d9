import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceChanged } from "./wording-change";

const changed = (before: string, after: string) =>
  sentenceChanged(`Privacy\n\n1. Price\n\n${before}\n`, `Privacy\n\n1. Price\n\n${after}\n`);

test("a fee where there was none is no wording, and the sentence is named [P122]", () => {
  expect(
    changed(
      "The product takes no payments yet. Nothing will be charged without your order.",
      "The product takes no payments yet. A fee of AED 500 a month is due.",
    ),
  ).toBe("A fee of AED 500 a month is due.");
});

describe("a change of wording leaves every fact where it was [P122]", () => {
  const FACTS: [what: string, before: string, after: string][] = [
    ["a number", "We keep it for 30 days.", "We keep it for 90 days."],
    ["a number in words", "We keep it for thirty days.", "We keep it for ninety days."],
    ["a number in Arabic digits", "نحفظه ٣٠ يومًا ثم نحذفه.", "نحفظه ٩٠ يومًا ثم نحذفه."],
    ["a unit", "We keep it for 30 days.", "We keep it for 30 months."],
    ["an amount's currency", "It costs you AED 50 for all.", "It costs you USD 50 for all."],
    ["a percentage", "At most 5% of it is lost.", "At most 50% of it is lost."],
    ["a date", "It ends on the last of June.", "It ends on the last of July."],
    ["a third party", "Mails are sent by Postmark for us.", "Mails are sent by Mailgun for us."],
    [
      "a third party in Arabic",
      "يرسل البريد عنّا Postmark كل يوم.",
      "يرسل البريد عنّا Mailgun كل يوم.",
    ],
    [
      "one more third party",
      "Held by Postmark for all of us.",
      "Held by Postmark Mailgun for all of us.",
    ],
    ["a denial", "We do not sell what you keep here.", "We do sell what you keep here."],
    ["a denial in Arabic", "نحن لا نبيع ما تحفظه هنا أبدًا.", "نحن نبيع ما تحفظه هنا أبدًا."],
    ["a permission", "You may leave us with your records.", "You must leave us with your records."],
    ["a condition", "We send it only when you ask us to.", "We send it when you ask us to."],
    [
      "our own address",
      "Write to privacy@closr.example for it.",
      "Write to other@closr.example for it.",
    ],
    ["a clause that is put in", "You may leave.", "You may leave. We keep your name then."],
    ["a clause that is taken out", "You may leave. We keep your name then.", "You may leave."],
    ["whose it is", "The records here are yours.", "The records here are ours."],
    ["what is done", "We keep your records for you.", "We share your records for you."],
    ["what it says of them", "The name is a random one.", "The name is a personal one."],
    ["from whom to whom", "We send it to you from them.", "We send it from you to them."],
    ["who does it", "You may see what we hold.", "We may see what you hold."],
    ["what was", "There is no switch for it.", "There was no switch for it."],
    ["what was done", "We do not sell what is yours.", "We did not sell what is yours."],
    ["the opposite", "Everything travels encrypted.", "Everything travels unencrypted."],
    ["the opposite of a short word", "A copy is sealed.", "A copy is unsealed."],
    ["letters in another order", "Each copy is sealed.", "Each copy is leased."],
    ["a letter for another", "Sign-up stores nothing of it.", "Sign-up scores nothing of it."],
    ["another letter at the end", "Whoever agrees may do so.", "Whoever agreed may do so."],
    ["where it pauses", "It is kept, without asking, by us.", "It is kept without, asking, by us."],
    ["to whom it is done, in Arabic", "هذا هو المتحكِّم بها.", "هذا هو المتحكَّم بها."],
    ["who is asked, in Arabic", "لا نَسأل عن ذلك.", "لا نُسأل عن ذلك."],
    ["what is stated and what is asked", "We do not sell it.", "We do not sell it?"],
    ["a sign before a number", "We keep it 30 days.", "We keep it >30 days."],
    ["a sign of about", "We keep it 30 days.", "We keep it ~30 days."],
    ["what is struck through", "We sell it.", "We s\u0336e\u0336l\u0336l\u0336 it."],
    ["a picture", "We sell none of it.", "We sell none of it 😉."],
    ["a sign that turns the line", "We sell none of it.", "We sell \u202Enone of it."],
    ["a space that is not seen", "We sell none of it.", "We sell n\u200Bone of it."],
    ["a capital", "It is held by us alone.", "It is held by US alone."],
    ["an accent", "You may resume it.", "You may résumé it."],
    ["when it is", "You may then leave.", "You may leave."],
    ["which one", "This copy is kept.", "The copy is kept."],
    ["what stands in brackets", "It is (not) kept.", "It is not kept."],
    ["what stands in quotes", "It is free for you.", 'It is "free" for you.'],
    ["another word of nearly the same letters", "It is retried.", "It is retired."],
    ["a doubled letter that makes another word", "You choose it.", "You chose it."],
    ["a seat of hamza in Arabic", "لا يراه إلا أنت.", "لا يراه ألا أنت."],
    ["who acts, by shadda in Arabic", "نُعلمك بذلك.", "نُعلّمك بذلك."],
    ["an article", "It is the one way.", "It is one way."],
    ["a mark that joins words unseen", "It may be wrong.", "It may\uFEFFbe wrong."],
    ["a letter in Arabic", "نحفظها لعملنا فقط.", "نحفظها لعلمنا فقط."],
    ["whose it is in Arabic", "هذه سجلاتك التي تحفظها.", "هذه سجلاته التي تحفظها."],
    [
      "most of the words",
      "We show your records to your agents.",
      "We trade your contacts with your rivals.",
    ],
  ];
  test.each(FACTS)("%s is refused, either way", (_, before, after) => {
    expect(changed(before, after)).not.toBeNull();
    expect(changed(after, before)).not.toBeNull();
  });

  const WORDINGS: [what: string, before: string, after: string][] = [
    ["spelling", "We labelled the summary for you.", "We labeled the summary for you."],
    [
      "letters in a wrong place",
      "You recieve a copy of it then.",
      "You receive a copy of it then.",
    ],
    ["the form of quotes", "You can't lose it.", "You can’t lose it."],
    ["the width of spaces", "We keep 30 days.", "We  keep 30\u00A0days."],
  ];
  test.each(WORDINGS)("%s may differ", (_, before, after) => {
    expect(changed(before, after)).toBeNull();
  });
});

test("a word that is still used elsewhere was not misspelt [P122]", () => {
  expect(changed("It is erased. All is erased.", "It is eased. All is erased.")).toBe(
    "It is eased.",
  );
  expect(changed("It is eraesd. All is erased.", "It is erased. All is erased.")).toBeNull();
});

test.each([
  ["came", "Price\n\nNone.", "Price\n\nNone.\n\nPrice\n\nA fee is due."],
  ["went", "Price\n\nNone.\n\nEnd\n\nYou may leave.", "Price\n\nNone."],
  ["moved", "Price\n\nNone.\n\nEnd\n\nAny day.", "End\n\nAny day.\n\nPrice\n\nNone."],
])("a section that %s is no wording, whatever its name [P122]", (_, before, after) => {
  expect(sentenceChanged(before, after)).not.toBeNull();
});

test("what stands around the clauses is compared as they are [P122]", () => {
  const text = (head: string) => `Privacy policy\n\n${head}\n\n1. Price\n\nNone.\n`;
  expect(
    sentenceChanged(text("Version 3."), text("Version 3. None of what follows binds us.")),
  ).toBe("None of what follows binds us.");
});

/** Words that state nothing, long enough to be misspelt, and words that do; of one language to a sentence. */
const ENGLISH = {
  plain: ["records", "account", "summary", "message", "keeping"],
  fact: ["30", "AED", "5%", "not", "never", "june", "thirty", "only", "may"],
};
const ARABIC = {
  plain: ["سجلاتك", "رسالتها", "الملفات"],
  fact: ["٣٠", "لا", "يوم", "درهم", "يجوز"],
};
const sentenceIn = ({ plain, fact }: typeof ENGLISH) =>
  fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...fact)),
    { minLength: 1, maxLength: 12 },
  );
const sentence = fc.oneof(sentenceIn(ENGLISH), sentenceIn(ARABIC));
const factWord = fc.constantFrom(...ENGLISH.fact, ...ARABIC.fact);
const text = (sentences: string[][]) => sentences.map((words) => `${words.join(" ")}.`).join(" ");

test("however words are misspelt in their place, it is wording; in another order they say something else [P122]", () => {
  const misspelt = (word: string) =>
    ENGLISH.plain.includes(word) ? word.replace(/(?<=..)([a-z])(?=..)/, "$1$1") : word;
  const all = fc.array(sentence, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(all, fc.nat(), (before, at) => {
      const mended = before.map((words) => words.map(misspelt));
      expect(changed(text(mended), text(before))).toBeNull();

      const turned = before.map((words, n) =>
        n === at % before.length ? words.toReversed() : words,
      );
      expect(changed(text(before), text(turned)) === null).toBe(text(before) === text(turned));
    }),
  );
});

test("one fact more, or one sentence more, is never wording, wherever it stands [P122]", () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 5 }),
      factWord,
      fc.nat(),
      (all, fact, at) => {
        const place = at % all.length;
        const stated = all.map((words, n) => (n === place ? [...words, fact] : words));
        expect(changed(text(all), text(stated))).not.toBeNull();
        expect(changed(text(stated), text(all))).not.toBeNull();
        const longer = all.toSpliced(place, 0, ["records"]);
        expect(changed(text(all), text(longer))).not.toBeNull();
        expect(changed(text(longer), text(all))).not.toBeNull();
      },
    ),
  );
});
