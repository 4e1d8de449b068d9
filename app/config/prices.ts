interface PriceStep {
  /** The last person this price is for; null: everybody after. */
  upTo: number | null;
  /** Fils, for one person and month, before VAT. */
  perPersonMinor: number;
}

/**
 * What the service costs: the operator's to set, here and nowhere else. While `isSample` is true every page
 * that shows a price says that it is a sample.
 */
export const PRICES: {
  isSample: boolean;
  currency: "AED";
  /** In hundredths of a per cent: 500 is 5 %. */
  vatRate: number;
  steps: readonly [PriceStep, ...PriceStep[]];
} = {
  isSample: true,
  currency: "AED",
  vatRate: 500,
  steps: [
    { upTo: 5, perPersonMinor: 14_500 },
    { upTo: 60, perPersonMinor: 12_000 },
    { upTo: null, perPersonMinor: 9_500 },
  ],
};
