/** What of a registry entry is material: a change of wording alone is no new question. */
interface MaterialEntry {
  name: string;
  kind: string;
  category: string;
  setBy: string;
  lifetime: unknown;
  purpose: { id: string };
}

/**
 * The facts a person agrees to, as one canonical text: names, kinds, categories, purposes, setters,
 * lifetimes and the rule. Two registries with equal texts ask the same question.
 */
export function materialFacts(registry: readonly MaterialEntry[], rule: string): string {
  const entries = registry.map(({ name, kind, category, setBy, lifetime, purpose }) =>
    JSON.stringify([name, kind, category, setBy, lifetime, purpose.id]),
  );
  return [rule, ...entries.sort()].join("\n");
}
