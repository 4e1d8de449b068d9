import { expect, test } from "vitest";
import {
  answeredIds,
  answeredSubject,
  bareId,
  bareSubject,
  isLoop,
  mailTarget,
  ownWords,
  senderChecks,
} from "./inbound-mail";

const REPLY = "0123456789abcdef01234567";

test.each([
  ["marina@in.closr.example", { mailToken: "marina", replyToken: null }],
  [`MARINA+${REPLY.toUpperCase()}@in.closr.example`, { mailToken: "marina", replyToken: REPLY }],
  ["marina+short@in.closr.example", null],
  ["a b@in.closr.example", null],
  ["@in.closr.example", null],
])("%s leads to %j", (address, target) => {
  expect(mailTarget(address)).toEqual(target);
});

const BY_A_PERSON = {
  autoSubmitted: null,
  precedence: null,
  envelopeFrom: "omar@buyer.example",
  messageId: "<1@buyer.example>",
};

test.each([
  ["a person's mail", {}, false],
  ["a mail that says it is no machine's", { autoSubmitted: "no" }, false],
  ["an absence note", { autoSubmitted: "auto-replied" }, true],
  ["a mailing list's", { precedence: "list" }, true],
  ["a bounce", { envelopeFrom: "" }, true],
  ["a bounce in brackets", { envelopeFrom: "<>" }, true],
  ["our own", { messageId: "<msg_1@Closr.example>" }, true],
])("%s: a loop is %s %s", (_, marks, loop) => {
  expect(isLoop({ ...BY_A_PERSON, ...marks }, "closr.example")).toBe(loop);
});

test.each([
  ["<a@b>", "a@b"],
  ["a@b", "a@b"],
  ["<a b@c>", null],
  ["", null],
  [null, null],
])("the Message-ID %j is %j", (given, bare) => {
  expect(bareId(given)).toBe(bare);
});

test("what the receiver found out is read from its own header, and what it does not say is none", () => {
  const header =
    "mx.cloudflare.net; dkim=pass header.d=buyer.example; dmarc=PASS (p=reject); spf=softfail smtp.mailfrom=x";
  expect(senderChecks(header)).toEqual({ spf: "softfail", dkim: "pass", dmarc: "pass" });
  expect(senderChecks(null)).toEqual({ spf: "none", dkim: "none", dmarc: "none" });
  expect(senderChecks("mx; dmarc=<script>")).toEqual({ spf: "none", dkim: "none", dmarc: "none" });
});

test.each([
  ["Monday works.\r\n\r\nOn Sun, Hessa wrote:\r\n> Shall we meet?\r\n>> Yes?\r\n", "Monday works."],
  ["الاثنين مناسب\n\nكتبت هيسا:\n> متى؟", "الاثنين مناسب"],
  ["> Shall we meet?\nYes.", "> Shall we meet?\nYes."],
  ["> only a quotation", "> only a quotation"],
  ["Price: 2.4\nBudget:", "Price: 2.4\nBudget:"],
])("%j says %j", (text, own) => {
  expect(ownWords(text)).toBe(own);
});

test.each([
  ["Re: Marina Gate 2", "Marina Gate 2"],
  ["RE: Re[2]: Marina Gate 2 ", "Marina Gate 2"],
  ["AW: Marina Gate 2", "Marina Gate 2"],
  ["رد: شقة في المارينا", "شقة في المارينا"],
  ["Marina Gate 2", null],
  ["Rent: a studio", null],
  ["Re: ", null],
  [null, null],
])("%j answers %j", (subject, answered) => {
  expect(answeredSubject(subject)).toBe(answered);
});

test("a subject is the same with and without what an answer puts before it", () => {
  expect(["Re: Palm  VILLA", " Palm villa", null].map(bareSubject)).toEqual([
    "palm villa",
    "palm villa",
    "",
  ]);
});

test("what a mail answers is named by ids alone, and of very many by the newest", () => {
  const many = Array.from({ length: 30 }, (_, n) => `<${n}@x.example>`).join(" ");
  expect(answeredIds("<a@x.example>\r\n <no id> b@x.example", null, undefined)).toEqual([
    "a@x.example",
  ]);
  expect(answeredIds(many, "<last@x.example>")).toHaveLength(20);
  expect(answeredIds(many, "<last@x.example>").at(-1)).toBe("last@x.example");
});
