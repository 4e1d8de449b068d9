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
