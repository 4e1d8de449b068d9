/**
 * What we may send to somebody who asked for it, each with the number that stands for it in the links of mails
 * that were sent: add, never renumber. A purpose is here only once the product sends it.
 */
export const MAILING_PURPOSES = {
  "product-news": 1,
  tips: 2,
  "sub-processors": 3,
} as const satisfies Record<string, number>;

export type MailingPurpose = keyof typeof MAILING_PURPOSES;
export const mailingPurposes = Object.keys(MAILING_PURPOSES) as [
  MailingPurpose,
  ...MailingPurpose[],
];

/** What our people write letters for; the others are sent by what happens. */
export const LETTER_PURPOSES = ["product-news", "tips"] as const satisfies MailingPurpose[];
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];

export const isMailingPurpose = (name: string): name is MailingPurpose =>
  Object.hasOwn(MAILING_PURPOSES, name);

/** The purpose of a number in a link; undefined for none. */
export const purposeNumbered = (number: number | undefined): MailingPurpose | undefined =>
  mailingPurposes.find((purpose) => MAILING_PURPOSES[purpose] === number);

/** Mail that belongs to an account, a request or the law. No consent is asked for it, and nothing suppresses it. */
export const SERVICE_MAILS = ["password", "security", "policy", "receipts"] as const;
