/**
 * What the local doubles of the outside world have received: mails, calls to third parties. It is kept
 * in memory and outside of every store, as a letter is no longer ours once it is posted. Without local
 * tools nothing is ever written here.
 */
const LIMIT = 2_000;
const journals = new Map<string, unknown[]>();

/** One list of entries, oldest first; past 2,000 the oldest go. */
export function journal<Entry>(name: "mail" | "outbound") {
  const entries = (journals.get(name) ?? []) as Entry[];
  journals.set(name, entries);

  return {
    add(entry: Entry): void {
      entries.push(entry);
      if (entries.length > LIMIT) entries.shift();
    },
    all: (): readonly Entry[] => entries,
    clear(): void {
      entries.length = 0;
    },
  };
}
