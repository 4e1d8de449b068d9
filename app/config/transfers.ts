import type { SubProcessor } from "./subprocessors";

/** Who receives data where, and what covers it. Null where the operator has recorded nothing. */
export type Transfer = Pick<
  SubProcessor,
  "id" | "name" | "location" | "mechanism" | "mechanismEndsOn"
>;

/** One line for everybody outside. */
export const transfersOf = (subProcessors: readonly SubProcessor[]): Transfer[] =>
  subProcessors.map(({ id, name, location, mechanism, mechanismEndsOn }) => ({
    ...{ id, name, location, mechanism, mechanismEndsOn },
  }));

/** Where each store of a workspace lies. The provider places them; the product sets no region. */
export const STORE_PLACES = ["D1", "KV", "R2", "Queues"].map((store) => ({
  store,
  region: null,
  choice: false,
  says: {
    en: "Placed by the provider; there is no choice of region",
    ar: "يحدّد المزوّد مكانه، ولا خيار للمنطقة",
  },
}));
