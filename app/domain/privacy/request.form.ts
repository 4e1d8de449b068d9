import { z } from "zod";
import { OBJECTIONS } from "./objection";
import { REQUEST_TYPES } from "./request-states";

const words = (most: number) => z.string().trim().max(most).optional();

/** What the desk does with a request; what each needs is said by the state machine. */
const DESK_ACTS = [
  "accept",
  "finish",
  "finish-with-exceptions",
  "refuse",
  "withdraw",
  "release",
  "extend",
  "restrict",
  "stop",
  /** What the product tried and gave up is tried again. */
  "again",
] as const;

export const deskActForm = z.object({
  act: z.enum(DESK_ACTS),
  /** Kept for the desk, and told to the person where they are owed a reason. */
  reason: words(2_000),
  /** What the person is told besides. */
  answer: words(8_000),
  /** Of a refusal: the law or our own rule. */
  under: words(200),
});
export type DeskActForm = z.output<typeof deskActForm>;

/** The answer and the wish for more time stand in one form, so that neither loses what is typed in the other. */
const moreTime = {
  /** The second button was pressed: it takes longer, whatever outcome is chosen. */
  extend: z.literal("on").optional(),
  /** Why it does. */
  longer: words(2_000),
};

/** What a desk's form asks for. */
export function actIn<Form extends { extend?: "on"; longer?: string }>({
  extend,
  longer,
  ...form
}: Form) {
  return extend ? { ...form, act: "extend" as const, reason: longer } : form;
}

/** Besides, a brokerage's desk says whose record a report about a child means. */
export const brokerageActForm = deskActForm.extend({
  act: z.enum([...DESK_ACTS, "name"]),
  record: words(254),
  ...moreTime,
});

/** Besides, our own desk gives such a report to a brokerage, and says of a mail for whom it asks. */
export const operatorActForm = deskActForm.extend({
  act: z.enum([...DESK_ACTS, "hand-on", "represent"]),
  workspace: words(200),
  personName: words(200),
  personEmail: words(254),
  personPhone: words(40),
  ...moreTime,
});

/** What the desk writes down of a request that came by phone, by letter or across the counter. */
export const recordedRequestForm = z.object({
  type: z.enum(REQUEST_TYPES),
  purpose: z.enum(OBJECTIONS).optional(),
  details: words(4_000),
  rule: z.string().max(20).optional(),
  known: z.literal("on").optional(),
});

/** At which field of our own desk's form a refusal is told. */
export const OPERATOR_FAULTS = {
  "workspace-unknown": "workspace",
  "workspace-not-plain": "workspace",
  "already-handed-on": "workspace",
  "not-handed-on": "reason",
  "with-a-brokerage": "personName",
  "person-name-missing": "personName",
  "person-address-missing": "personEmail",
  "person-not-an-email": "personEmail",
  "person-not-a-phone": "personPhone",
} as const;

/** At which field of the desk's form a refusal is told. */
export const DESK_FAULTS = {
  "reason-missing": "reason",
  "longer-missing": "longer",
  "law-missing": "under",
  "answer-missing": "answer",
} as const;
