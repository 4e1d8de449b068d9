/** What one person costs in a month, in fils, by how many there are. */
interface PriceList {
  /** `upTo` is the last person of a step; null: everybody after. */
  steps: readonly { upTo: number | null; perPersonMinor: number }[];
  /** In hundredths of a per cent: 500 is 5 %. */
  vatRate: number;
}

interface PriceLine {
  people: number;
  perPersonMinor: number;
  amountMinor: number;
}

interface MonthlyPrice {
  lines: PriceLine[];
  netMinor: number;
  vatMinor: number;
  totalMinor: number;
}

/**
 * What so many people cost in a month, in fils. Each step's price holds for the people within it only, so one
 * more person never changes what the others cost. VAT is taken of the whole, rounded half up.
 */
export function monthlyPrice(people: number, { steps, vatRate }: PriceList): MonthlyPrice {
  let counted = 0;
  const lines = steps.flatMap(({ upTo, perPersonMinor }) => {
    const here = Math.max(0, Math.min(people, upTo ?? people) - counted);
    counted += here;
    return here > 0 ? [{ people: here, perPersonMinor, amountMinor: here * perPersonMinor }] : [];
  });
  const netMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const vatMinor = Math.round((netMinor * vatRate) / 10_000);

  return { lines, netMinor, vatMinor, totalMinor: netMinor + vatMinor };
}

export const MOST_PEOPLE = 5_000;
const USUAL_PEOPLE = 12;

/** How many people somebody asks about; the usual number where that is none. */
export function peopleOf(text: string | null): number {
  const people = /^\d{1,4}$/.test(text?.trim() ?? "") ? Number(text) : 0;
  return people >= 1 && people <= MOST_PEOPLE ? people : USUAL_PEOPLE;
}
