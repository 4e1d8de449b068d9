/** The grounds on which a person's data may be held (UAE PDPL Art. 4 and 5, GDPR Art. 6). */
export const LEGAL_BASES = [
  "contract",
  "consent",
  "legal-duty",
  "legitimate-interest",
  "vital-interest",
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Where a person's data came from. It is never left open. */
export const SOURCE_KINDS = [
  "portal",
  "web-form",
  "referral",
  "walk-in",
  "phone",
  "import",
  "integration",
  "public-source",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * The basis for a kind of source: the one that was given, else the workspace's rule, else the
 * general one, else consent, which is the one that asks most of us.
 */
export function basisFor(
  kind: SourceKind,
  given: LegalBasis | null,
  ...rules: Readonly<Record<string, string>>[]
): LegalBasis {
  const ruled = rules.map((rule) => rule[kind]).find((basis) => basis !== undefined);
  return given ?? LEGAL_BASES.find((basis) => basis === ruled) ?? "consent";
}
