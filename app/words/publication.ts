/** A sentence or two that are read together, and what stands behind them. */
export interface Clause<Key extends string> {
  says: Key;
  /**
   * behaviour: what the product does; something of it must be built. word: what our people do, and the software
   * does not hold yet. fact: what is so, of which no control could be made. Behaviour, unless it is said.
   */
  is?: "behaviour" | "word" | "fact";
  /** The promises behind it, by their numbers (config/promises.ts). */
  promises: readonly number[];
}

export interface Section<Key extends string, Table extends string = never> {
  title: Key;
  clauses: readonly Clause<Key>[];
  /** The register whose table closes the section. */
  table?: Table;
}
