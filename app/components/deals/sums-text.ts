import { formatList, formatMoneyCompact } from "~/lib/format";
import type { Locale } from "~/lib/locale";

/** Sums in words, largest first: `AED 6.5M`, `USD 40K`. Empty when there is no money in it. */
export function sumsText(sums: Record<string, number>, locale: Locale): string {
  const money = Object.entries(sums)
    .filter(([, minor]) => minor !== 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([currency, amountMinor]) => formatMoneyCompact({ amountMinor, currency }, locale));
  return formatList(money, locale);
}
