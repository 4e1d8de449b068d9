import { isBirthYear, isOldEnough } from "~/domain/identity/age";
import { normaliseEmail } from "~/lib/email";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import { phonesFrom } from "./identities";
import { basisFor, type LegalBasis, type SourceKind } from "./legal-basis";

/** What somebody says of a person. Phones and e-mails as they were typed. */
export interface ContactInput {
  nameEn: string | null;
  nameAr: string | null;
  phones: string[];
  emails: string[];
  /** A language's tag: `en`, `ar`, `ru`. */
  preferredLanguage: string | null;
  birthYear: number | null;
  sourceKind: SourceKind;
  sourceDetail: string | null;
  sourceUrl: string | null;
  /** Null: by the workspace's rule for the source. */
  legalBasis: LegalBasis | null;
  /** Null: today. */
  collectedOn: PlainDate | null;
}

/** The circumstances of the decision. */
export interface ContactFacts {
  now: EpochMs;
  /** In the workspace's zone. */
  today: PlainDate;
  /** By kind of source, the first that has it counts. */
  basisRules: Readonly<Record<string, string>>[];
  /** The person is held already: that they are a child is noted, not refused. */
  isHeld?: boolean;
}

/**
 * What is kept of a person. Refuses nobody's record (neither name, phone nor e-mail), an address that
 * is none, a date ahead of today, a year that is none, and whoever is new and not old enough for certain.
 */
export function contactFrom(
  input: ContactInput,
  { now, today, basisRules, isHeld = false }: ContactFacts,
) {
  const phones = phonesFrom(input.phones);
  const emails = input.emails.map(normaliseEmail);
  if (emails.includes(null)) return refuse("not-an-email");
  if (!input.nameEn && !input.nameAr && phones.length + emails.length === 0)
    return refuse("nobody");
  if (input.collectedOn && input.collectedOn > today) return refuse("not-yet");
  const age = ageOf(input.birthYear, now);
  if (age && !(isHeld && age === "minor")) return refuse(age);

  return accept({
    ...input,
    phones,
    emails: [...new Set(emails.filter((address) => address !== null))],
    legalBasis: basisFor(input.sourceKind, input.legalBasis, ...basisRules),
    collectedOn: input.collectedOn ?? today,
  });
}

function ageOf(birthYear: number | null, now: EpochMs): "not-a-year" | "minor" | undefined {
  if (birthYear === null) return undefined;
  if (!isBirthYear(birthYear, now)) return "not-a-year";
  return isOldEnough(birthYear, now) ? undefined : "minor";
}

const OF_AGE = 18;

/**
 * From when on somebody born in this year is of age for certain; null when they are, or the year is not known.
 * We do not ask for the day, so it is the first of January after the year of the birthday.
 */
export function minorUntil(birthYear: number | null, now: EpochMs): EpochMs | null {
  if (birthYear === null) return null;
  const until = Date.UTC(birthYear + OF_AGE + 1, 0, 1);
  return until > now ? until : null;
}

/** The same of somebody of whom it is only said that they are a child: as if they were born this year. */
export const minorAtMost = (now: EpochMs) => minorUntil(new Date(now).getUTCFullYear(), now);

/** Whether this year of birth would make a known minor none: that is no matter of editing a record. */
export const endsMinority = (
  contact: { birthYear: number | null; minorUntil: EpochMs | null },
  birthYear: number | null,
  now: EpochMs,
) =>
  contact.minorUntil !== null &&
  contact.minorUntil > now &&
  birthYear !== contact.birthYear &&
  minorUntil(birthYear, now) === null;
