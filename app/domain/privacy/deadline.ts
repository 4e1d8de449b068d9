import { addDays, addMonths, daysBetween, type PlainDate } from "~/lib/zoned-time";

/** A length of time from the day a request came. Both: whichever ends first. */
interface Span {
  months?: number;
  days?: number;
}

/** What of a rule decides the dates. The table itself is `config/answer-rules`. */
export interface DatedRule {
  id: string;
  places: readonly string[];
  first: Span;
  extended: Span | null;
}

/** How the rule of a request was found: chosen by the person, or by where they are. */
export type FoundBy = "chosen" | "region" | "country" | "unknown" | "workspace";

interface Place {
  country: string;
  region: string | null;
}

/** The last day of a length of time, by the calendar: no month is so many days, and no day is skipped. */
function lastDay(received: PlainDate, { months, days }: Span): PlainDate {
  const ends = [
    ...(months === undefined ? [] : [addMonths(received, months)]),
    ...(days === undefined ? [] : [addDays(received, days)]),
  ];
  const [first = received] = ends.sort();
  return first;
}

/** By when a request under a rule is answered, and by when if it is extended; null where it cannot be. */
export const datesOf = (
  { first, extended }: Pick<DatedRule, "first" | "extended">,
  received: PlainDate,
) => ({
  dueOn: lastDay(received, first),
  extendedTo: extended && lastDay(received, extended),
});

/** What the platform says of requests whose place it does not know. */
const NOWHERE = new Set(["XX", "T1"]);

interface Facts<Rule> {
  rules: readonly Rule[];
  /** For a place that no rule names. */
  ours: Rule;
  /** The id of the rule that the person asked for. */
  chosen: string | null;
  place: Place | null;
  received: PlainDate;
}

/**
 * The rule of the person's own choice unless its date is later than that of their place; else of the region or
 * the country. Where the place is unknown, any rule could apply: the one that ends first.
 */
export function answerRuleFor<Rule extends DatedRule>(
  facts: Facts<Rule>,
): { rule: Rule; foundBy: FoundBy } {
  const here = ruleOfPlace(facts);
  const wanted = facts.rules.find(({ id }) => id === facts.chosen);
  const isLater = wanted && dueBy(wanted, facts.received) > dueBy(here.rule, facts.received);
  if (!wanted || isLater || wanted === here.rule) return here;

  return { rule: wanted, foundBy: "chosen" };
}

function ruleOfPlace<Rule extends DatedRule>({
  rules,
  ours,
  place,
  received,
}: Facts<Rule>): {
  rule: Rule;
  foundBy: FoundBy;
} {
  if (!place || NOWHERE.has(place.country))
    return { rule: earliest(rules, received), foundBy: "unknown" };

  const of = (name: string) => rules.find(({ places }) => places.includes(name));
  const regional = place.region ? of(`${place.country}-${place.region}`) : undefined;
  if (regional) return { rule: regional, foundBy: "region" };
  return { rule: of(place.country) ?? ours, foundBy: "country" };
}

const dueBy = (rule: DatedRule, received: PlainDate) => datesOf(rule, received).dueOn;

const earliest = <Rule extends DatedRule>(rules: readonly Rule[], received: PlainDate): Rule =>
  rules.reduce((one, other) => (dueBy(other, received) < dueBy(one, received) ? other : one));

/** The rules that end before that one: the stricter ones, which a person may choose instead. */
export const stricterRules = <Rule extends DatedRule>(
  rules: readonly Rule[],
  here: DatedRule,
  received: PlainDate,
): Rule[] => rules.filter((rule) => dueBy(rule, received) < dueBy(here, received));

/** What is warned of, in the order in which it comes. */
const WARNINGS = ["half", "7", "3", "1", "over"] as const;
export type Warning = (typeof WARNINGS)[number];

/** The latest warning that is due on a day; null before half of the time is over. The clock never stops. */
export function warningOn(received: PlainDate, dueOn: PlainDate, today: PlainDate): Warning | null {
  const left = daysBetween(today, dueOn);
  if (left < 0) return "over";
  if (left <= 1) return "1";
  if (left <= 3) return "3";
  if (left <= 7) return "7";
  return daysBetween(received, today) * 2 >= daysBetween(received, dueOn) ? "half" : null;
}

/** Whether a warning comes after what was warned of before. */
export const isLaterWarning = (one: Warning, before: Warning | null) =>
  before === null || WARNINGS.indexOf(one) > WARNINGS.indexOf(before);
