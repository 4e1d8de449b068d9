import { z } from "zod";
import { normaliseEmail } from "~/lib/email";
import { readPhone } from "../contacts/phone";
import { OBJECTIONS } from "./objection";
import { REQUEST_TYPES } from "./request-states";

/** Who asks: the person, somebody for them, or whoever reports a child's data. */
const ASKERS = ["self", "representative", "child"] as const;

/** Where a number without its country is from. */
const HOME = "AE";

type Written = "email" | "phone" | "details" | "personName" | "personEmail" | "personPhone";

/** Of which fields one must be given, and what is said at which of them where none is. */
interface Need {
  given: readonly Written[];
  path: Written;
  error: string;
}

const OWN_ADDRESS: Need = { given: ["email", "phone"], path: "email", error: "address-missing" };

const NEEDS: Record<(typeof ASKERS)[number], readonly Need[]> = {
  self: [OWN_ADDRESS],
  // Nobody knows the number of whoever acts for somebody: the code and the answer go to their own e-mail.
  representative: [
    { given: ["email"], path: "email", error: "own-email-missing" },
    { given: ["personName"], path: "personName", error: "person-name-missing" },
    {
      given: ["personEmail", "personPhone"],
      path: "personEmail",
      error: "person-address-missing",
    },
  ],
  child: [
    OWN_ADDRESS,
    {
      given: ["personName", "personEmail", "personPhone", "details"],
      path: "personName",
      error: "child-missing",
    },
  ],
};

const text = (most: number) => z.string().trim().max(most, "too-long").optional();

type Given = Partial<Record<Written, string>> & { by: (typeof ASKERS)[number] };

/** Addresses that do not read as such: all are told at once. Of nobody else where people ask for themselves. */
const unreadable = ({ by, email, phone, personEmail, personPhone }: Given) => {
  const another = by === "self" ? {} : { personEmail, personPhone };
  const mails = Object.entries({ email, personEmail: another.personEmail });
  const phones = Object.entries({ phone, personPhone: another.personPhone });
  return [
    ...mails
      .filter(([, text]) => text && !normaliseEmail(text))
      .map(([path]) => ({ path, error: "not-an-email" })),
    ...phones
      .filter(([, text]) => text && !readPhone(text, HOME).phones[0])
      .map(([path]) => ({ path, error: "not-a-phone" })),
  ];
};

/** What somebody asks at /privacy/request. */
export const ticketForm = z
  .object({
    type: z.enum(REQUEST_TYPES, { error: "choose-one" }),
    by: z.enum(ASKERS).default("self"),
    purpose: z.enum(OBJECTIONS).optional(),
    email: text(254),
    phone: text(40),
    details: text(4_000),
    rule: text(20),
    /** Whom it is about, where somebody else asks. */
    personName: text(200),
    personEmail: text(254),
    personPhone: text(40),
    /** In the words of whoever reports: where the data is. */
    brokerage: text(200),
  })
  .superRefine((form, ctx) => {
    const needs = NEEDS[form.by].filter(({ given }) => !given.some((field) => form[field]));
    for (const { path, error } of [...needs, ...unreadable(form)])
      ctx.addIssue({ code: "custom", path: [path], message: error });
  });
export type TicketForm = z.output<typeof ticketForm>;

/** What is posted at a request's own address: its code, or the wish for another. */
export const codeForm = z.object({
  do: z.enum(["code", "again", "withdraw"]),
  code: z.string().trim().max(20).optional(),
});

/** Six digits and nothing else: anything else was mistyped, and is no try. */
export const isCode = (text: string) => /^\d{6}$/.test(text);

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
/** Mails with a code that one address gets in a day, whoever asks. */
export const CODES_A_DAY = 3;
