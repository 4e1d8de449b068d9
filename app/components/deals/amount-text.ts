import { formatMoney } from "~/lib/format";

/** An amount as it is written into a field: `2,450,000`, without its currency. */
export const amountText = (amountMinor: number | null, currency: string): string | undefined =>
  amountMinor === null
    ? undefined
    : formatMoney({ amountMinor, currency }, "en").replace(/^\S+\s/u, "");
