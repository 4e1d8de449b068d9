import { expect } from "@playwright/test";
import type { Answer } from "../../support/program";

/** An id of the same form and the same moment that names nothing. Of letters: digits could be the number of a card. */
export function unknownLike(id: string): string {
  const [, head, tail] = /^(\w+_\w{10})(\w{16})$/.exec(id) ?? [];
  if (head && tail) return head + tail.replaceAll(/./g, (char) => (char === "X" ? "Y" : "X"));

  const [body = "", signature = ""] = id.split(".");
  return `${body}.${[...signature].toReversed().join("")}`;
}

/** Headers that differ from answer to answer, and the bill that only the local product tells. */
const OWN_TO_AN_ANSWER = ["date", "x-request-id", "x-closr-d1"];

/** Every page tells the minute in the office. */
export const CLOCK_IN_THE_FRAME = /<bdi class="n">\d\d:\d\d<\/bdi>/g;

/** What tells every page of a workspace apart from every other, for the forms on it. */
export const TOLD_APART = /once(\\?",\\?"|" value=")[0-9a-f]{12}/g;

/** An answer without what says nothing of a record: the id asked for, the request's id, nonce and second. */
function settled({ status, text, headers }: Answer, asked: string): string {
  const lines = [...headers]
    .filter(([name]) => !OWN_TO_AN_ANSWER.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  return [status, ...lines, text]
    .join("\n")
    .replaceAll(encodeURIComponent(asked), "ASKED")
    .replaceAll(asked, "ASKED")
    .replaceAll(/req_[0-9A-Z]{26}/g, "REQUEST")
    .replaceAll(/\\"now\\",\d{13}/g, "NOW")
    .replaceAll(CLOCK_IN_THE_FRAME, "NOW")
    .replaceAll(TOLD_APART, "ONCE")
    .replaceAll(/name="nonce" value="[^"]*"/g, "NONCE")
    .replaceAll(/:\d\d\.\d{3}Z/g, "NOW")
    .replaceAll(/nonce(-|=\\?"|\\?":\\?")[\w+/=-]+/g, "NONCE");
}

/** Everything in a text that looks like an id of a record. */
export const idsIn = (text: string) => [
  ...new Set([...text.matchAll(/\b[a-z]{2,4}_[0-9A-HJKMNP-TV-Z]{26}\b/g)].map(([id]) => id)),
];

/** Fails unless the two answers are the same to the byte, and hold none of what belongs elsewhere. */
export function expectAlike(
  where: string,
  foreign: { id: string; answer: Answer },
  unknown: { id: string; answer: Answer },
  elsewhere: ReadonlySet<string>,
) {
  const told = settled(foreign.answer, foreign.id);
  expect.soft(told, where).toBe(settled(unknown.answer, unknown.id));
  const leaked = idsIn(told).filter((id) => id !== foreign.id && elsewhere.has(id));
  expect.soft(leaked, where).toEqual([]);
}
