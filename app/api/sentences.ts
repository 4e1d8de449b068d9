import type { z } from "@hono/zod-openapi";
import { apiFaults } from "~/words/api-faults";
import { dealRefusals } from "~/words/deals";
import { inputFaults } from "~/words/input-faults";
import { say } from "~/words/words";

/** One thing wrong with the input, and where. */
export interface InputError {
  path: (string | number)[];
  /** A sentence, or the name of one of `inputFaults`. */
  message: string;
}

const faults = { ...dealRefusals, ...inputFaults, ...apiFaults };
export type FaultName = keyof typeof faults;

const t = say("en", faults);
const isFault = (reason: string): reason is FaultName => Object.hasOwn(faults, reason);
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A fault that goes by a name, as a sentence; what is one already stays as it is. */
export function sentenceOf(reason: string): string {
  if (!CODE.test(reason)) return reason;
  if (reason.endsWith("-not-found")) return t("none-with-this-id");
  return isFault(reason) ? plainly(reason) : t("invalid");
}

/** A fault's own name never leads to a sentence that has places. */
const plainly = t as (reason: FaultName) => string;

/** What a schema found wrong: where it is, and a sentence that holds nothing of what was sent. */
export function inputErrors(issue: z.core.$ZodIssue): InputError[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MOST_NAMED).map((key) => ({
      path: [...path, key.slice(0, LONGEST_NAME)],
      message: t("not-known-here"),
    }));
  return [{ path, message: messageOf(issue) }];
}

const MOST_NAMED = 20;
const LONGEST_NAME = 100;

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? t("required")
        : t("must-be", { what: KINDS[issue.expected] ?? issue.expected });
    case "invalid_value":
      return choiceOf(issue);
    case "too_big":
      return t("at-most", { n: String(issue.maximum), what: unitOf(issue) });
    case "too_small":
      return Number(issue.minimum) === 1 && issue.origin === "string"
        ? t("required")
        : t("at-least", { n: String(issue.minimum), what: unitOf(issue) });
    case "invalid_format":
      return t("must-be", {
        what: FORMATS[issue.format] ?? "a text of the form that is described",
      });
    case "invalid_union":
      return t("no-form-fits");
    case "custom":
      return sentenceOf(issue.message);
    default:
      return t("invalid");
  }
}

/** Of a yes or no that may be said in many ways, two are named. */
const choiceOf = (issue: z.core.$ZodIssueInvalidValue) =>
  "expected" in issue && issue.expected === "stringbool"
    ? t("must-be", { what: "true or false" })
    : t("one-of", { list: issue.values.map(String).join(", ") });

const unitOf = ({ origin }: { origin: string }) =>
  ({ string: " characters", array: " entries", set: " entries", file: " bytes" })[origin] ?? "";

const KINDS: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  file: "a file",
};
const FORMATS: Record<string, string> = {
  datetime: "a UTC instant such as 2026-11-22T05:30:00Z",
  date: "a date such as 2026-11-22",
  email: "an e-mail address",
  url: "an address that begins with https:// or http://",
};
