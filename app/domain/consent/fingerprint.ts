/** What of a registry entry is material: a change of wording alone is no new question. */
interface MaterialEntry {
  name: string;
  kind: string;
  category: string;
  setBy: string;
  lifetime: unknown;
  purpose: { id: string };
}

/** A category and the hosts of others that it may reach. */
interface MaterialCategory {
  id: string;
  origins: Readonly<Record<"script" | "connect" | "img", readonly string[]>>;
}

interface Material {
  entries: readonly MaterialEntry[];
  categories: readonly MaterialCategory[];
  /** What is done under every rule. */
  applied: { mode: string; signal: string };
}

/**
 * The facts a person agrees to, as one canonical text: names, kinds, categories, purposes, setters, lifetimes,
 * third parties and the rule that is applied. Two registries with equal texts ask the same question.
 */
export function materialFacts({ entries, categories, applied }: Material): string {
  const kept = entries.map(({ name, kind, category, setBy, lifetime, purpose }) =>
    JSON.stringify([name, kind, category, setBy, lifetime, purpose.id]),
  );
  const reached = categories.flatMap(({ id, origins }) =>
    Object.entries(origins).flatMap(([use, hosts]) =>
      hosts.map((host) => JSON.stringify([id, use, host])),
    ),
  );
  return [applied.mode, applied.signal, ...kept.sort(), ...reached.sort()].join("\n");
}
