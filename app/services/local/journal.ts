/**
 * What the local doubles of the outside world have received: mails, calls to third parties. It is kept
 * in memory and outside of every store, as a letter is no longer ours once it is posted. Without local
 * tools nothing is ever written here.
 */
const JOURNALS = Symbol.for("closr.local.journals");
const LIMIT = 2_000;

/** The pages and the Worker's entry are bundled apart; both must find the same journals. */
const global = globalThis as { [JOURNALS]?: Map<string, unknown[]> };

/** One list of entries, oldest first; past 2,000 the oldest go. */
export function journal<Entry>(name: "mail" | "outbound") {
  global[JOURNALS] ??= new Map();
  const entries = (global[JOURNALS].get(name) ?? []) as Entry[];
  global[JOURNALS].set(name, entries);

  return {
    add(entry: Entry): void {
      entries.push(entry);
      if (entries.length > LIMIT) entries.shift();
    },
    all: (): readonly Entry[] => entries,
  };
}
