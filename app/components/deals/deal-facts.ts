import { type CompanyCopy, companyOf, type PersonCopy, personOf } from "~/domain/contacts/names";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";

/** What a card shows of a deal. */
export interface CardFacts extends PersonCopy, CompanyCopy {
  id: string;
  stageId: string;
  title: string | null;
  listingRef: string | null;
  valueMinor: number | null;
  currency: string;
  stageSince: EpochMs;
  nextStepAt: EpochMs | null;
}

export interface Sums {
  n: number;
  sums: Record<string, number>;
}

export interface StageFacts extends Sums {
  id: string;
  name: string;
  cards: CardFacts[];
}

/** The name that people of a language read. */
export const nameIn = (
  locale: Locale,
  { nameEn, nameAr }: { nameEn: string; nameAr: string },
): string => (locale === "ar" ? nameAr : nameEn);

/** Whom a deal is with, as its reader calls them: the person, else the company. */
export const partnerOf = (deal: PersonCopy & CompanyCopy, locale: Locale) =>
  personOf(deal, locale) ?? companyOf(deal, locale);

/** What a deal is called: its title, else the listing, the person or the company; null when it has none. */
export const titleOf = (
  deal: PersonCopy & CompanyCopy & Pick<CardFacts, "title" | "listingRef">,
  locale: Locale,
): string | null => deal.title ?? deal.listingRef ?? partnerOf(deal, locale);

/** The stages as they will be once the deals in `moved` are where they go, by id of the deal and of its stage. */
export function withMoves(
  stages: readonly StageFacts[],
  moved: Readonly<Record<string, string>>,
): StageFacts[] {
  const going = stages
    .flatMap(({ cards }) => cards)
    .filter(({ id, stageId }) => moved[id] !== undefined && moved[id] !== stageId);

  return stages.map((stage) => {
    const gone = going.filter(({ stageId }) => stageId === stage.id);
    const come = going.filter(({ id }) => moved[id] === stage.id);
    const stay = stage.cards.filter((card) => !gone.includes(card));
    return {
      ...stage,
      ...changed(stage, come, gone),
      cards: [...come.map((card) => ({ ...card, stageId: stage.id })), ...stay],
    };
  });
}

function changed({ n, sums }: Sums, come: CardFacts[], gone: CardFacts[]): Sums {
  const after = { ...sums };
  const add = (cards: CardFacts[], sign: 1 | -1) => {
    for (const { currency, valueMinor } of cards)
      after[currency] = (after[currency] ?? 0) + sign * (valueMinor ?? 0);
  };
  add(come, 1);
  add(gone, -1);
  return { n: n + come.length - gone.length, sums: after };
}

/** All stages together. */
export function totalOf(stages: readonly Sums[]): Sums {
  const sums: Record<string, number> = {};
  for (const stage of stages)
    for (const [currency, minor] of Object.entries(stage.sums))
      sums[currency] = (sums[currency] ?? 0) + minor;
  return { n: stages.reduce((count, { n }) => count + n, 0), sums };
}
