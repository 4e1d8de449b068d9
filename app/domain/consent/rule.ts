/** How the question is put: opt-in waits for a choice. */
export interface ConsentRule {
  jurisdiction: string;
  mode: "opt-in";
  /** How it was found. Geography comes later; until then everybody has the strictest. */
  foundBy: "one-rule-for-all";
}

/** The rule for a visitor: today the strictest, wherever the request comes from. */
export const ruleFor = (): ConsentRule => ({
  jurisdiction: "everywhere",
  mode: "opt-in",
  foundBy: "one-rule-for-all",
});
