/** What of a rule decides whom it is for. The table itself is `config/consent-rules`. */
export interface PlacedRule {
  id: string;
  places: readonly string[];
  mode: "opt-in" | "opt-out";
}

/** Where a request comes from, as the platform says. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2 without the country, such as CA for California. */
  region: string | null;
}

/** The rule for one visitor, and how it was found. */
export interface AppliedRule<Rule extends PlacedRule = PlacedRule> {
  rule: Rule;
  foundBy: "chosen" | "region" | "country" | "unknown";
  /** The country that it was found by; null where it was chosen or nothing is known. */
  country: string | null;
}

interface Facts<Rule> {
  rules: readonly Rule[];
  strictest: Rule;
  /** The id of the rule that the visitor asked for. */
  chosen: string | null;
  place: Place | null;
}

/**
 * The rule of the visitor's own choice unless it asks less than that of their place; else of the region, the
 * country, and the strictest where the place is unknown or has no rule.
 */
export function resolveRule<Rule extends PlacedRule>({
  rules,
  strictest,
  chosen,
  place,
}: Facts<Rule>): AppliedRule<Rule> {
  const here = ruleOfPlace(rules, strictest, place);
  const wanted = rules.find(({ id }) => id === chosen);
  if (!wanted || isLooser(wanted, here.rule)) return here;

  return { rule: wanted, foundBy: "chosen", country: null };
}

/** Whether a rule asks less of us than another. */
export const isLooser = (one: PlacedRule, other: PlacedRule) =>
  one.mode === "opt-out" && other.mode === "opt-in";

/** What the platform says of requests whose place it does not know: none of them is a country. */
const NOWHERE = new Set(["XX", "T1"]);

function ruleOfPlace<Rule extends PlacedRule>(
  rules: readonly Rule[],
  strictest: Rule,
  place: Place | null,
): AppliedRule<Rule> {
  if (!place || NOWHERE.has(place.country))
    return { rule: strictest, foundBy: "unknown", country: null };

  const { country, region } = place;
  const of = (name: string) => rules.find(({ places }) => places.includes(name));
  const regional = region ? of(`${country}-${region}`) : undefined;
  if (regional) return { rule: regional, foundBy: "region", country };

  return { rule: of(country) ?? strictest, foundBy: "country", country };
}
