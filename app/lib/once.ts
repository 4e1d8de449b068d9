/** The same promise for every call: what `make` gives is made at most once, and only when asked for. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same answer for the same thing, for as long as that is there: what `read` finds in it is found once. */
export function rememberedOf<Thing extends object, Found>(
  read: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { found: Found }>();
  return (thing) => {
    const kept = known.get(thing) ?? { found: read(thing) };
    known.set(thing, kept);
    return kept.found;
  };
}

/** More than an isolate needs; then it begins anew. */
const MOST_KNOWN = 10_000;

/** The same answer for the same words: `Intl` is slow, above all in making its objects. */
export function onceFor<Made>(make: (...key: string[]) => Made): (...key: string[]) => Made {
  const known = new Map<string, Made>();
  return (...key) => {
    const name = key.join(" ");
    const found = known.get(name);
    if (found !== undefined) return found;

    if (known.size >= MOST_KNOWN) known.clear();
    const made = make(...key);
    known.set(name, made);
    return made;
  };
}
