import { expect, test } from "vitest";
import { citedSentences, sourceNumbers } from "./shown-thread";

const sentences = [
  { text: "He pays cash.", messageId: "msg_5" },
  { text: "He offers 2.4M.", messageId: "msg_3" },
  { text: "He pays cash.", messageId: "msg_7" },
];

test("sources are numbered in the order of the thread, each message once", () => {
  expect([...sourceNumbers([...sentences, ...sentences])]).toEqual([
    ["msg_3", 1],
    ["msg_5", 2],
    ["msg_7", 3],
  ]);
});

test("a sentence that rests on two messages stands once, with both", () => {
  expect(citedSentences(sentences)).toEqual([
    { text: "He pays cash.", messageIds: ["msg_5", "msg_7"] },
    { text: "He offers 2.4M.", messageIds: ["msg_3"] },
  ]);
});
