import type { Needle } from "./traces";

/** Syllables in both scripts, of letters that no folding changes. */
const SYLLABLES = [
  ["ba", "با"],
  ["zu", "زو"],
  ["mi", "مي"],
  ["no", "نو"],
  ["ka", "كا"],
  ["ri", "ري"],
  ["lu", "لو"],
  ["da", "دا"],
  ["fi", "في"],
  ["sha", "شا"],
] as const;
const FAMILY_SYLLABLES = 5;
const SUBSCRIBER_DIGITS = 7;

const digit = () => Math.floor(Math.random() * 10);

/** Somebody who does not exist, with a family name that nobody has, written in both scripts. */
export function somebody() {
  const family = Array.from({ length: FAMILY_SYLLABLES }, () => SYLLABLES[digit()] ?? SYLLABLES[0]);
  const latin = family.map(([syllable]) => syllable).join("");
  const arabic = family.map(([, syllable]) => syllable).join("");
  const digits = Array.from({ length: SUBSCRIBER_DIGITS }, digit).join("");
  return {
    familyEn: latin[0]?.toUpperCase() + latin.slice(1),
    familyAr: arabic,
    nameEn: `Layan ${latin[0]?.toUpperCase()}${latin.slice(1)}`,
    nameAr: `ليان ${arabic}`,
    email: `layan.${latin}@buyer.example`,
    /** As a person in Dubai writes it. */
    phone: `050 ${digits.slice(0, 3)} ${digits.slice(3)}`,
    digits,
  };
}

export type Somebody = ReturnType<typeof somebody>;

/** By what they would be known again: the end of the number stands for all its spellings. */
export const needlesOf = ({ familyEn, familyAr, email, digits }: Somebody): Needle[] => [
  ["Latin name", familyEn],
  ["Arabic name", familyAr],
  ["e-mail", email],
  ["phone", digits],
  ["phone with a space", `${digits.slice(0, 3)} ${digits.slice(3)}`],
  ["phone with a hyphen", `${digits.slice(0, 3)}-${digits.slice(3)}`],
];
