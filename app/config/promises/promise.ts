import type { Locale } from "~/lib/locale";

type InTwoLanguages = Readonly<Record<Locale, string>>;

/**
 * A promise and what stands behind it. Its check is every test whose title carries its number, `[P84]`:
 * `npm test -- P84` runs exactly these.
 */
export type Promised = Readonly<{ title: InTwoLanguages }> &
  Readonly<
    | { /** Built, and held by tests. */ state: "kept"; at: string }
    | { /** Some of it is built. */ state: "part"; at: string; missing: InTwoLanguages }
    | { state: "not-yet"; missing: InTwoLanguages }
    | { /** Only the operator knows it. */ state: "operator"; at: string; missing: InTwoLanguages }
  >;

export type Promises = Readonly<Record<number, Promised>>;

type Text = [en: string, ar: string];

const both = ([en, ar]: Text): InTwoLanguages => ({ en, ar });

/** @param at where anybody can try it; WORKSPACE stands for the name of one's own. */
export const kept = (at: string, ...title: Text): Promised => ({
  state: "kept",
  at,
  title: both(title),
});

export const part = (at: string, title: Text, missing: Text): Promised => ({
  state: "part",
  at,
  title: both(title),
  missing: both(missing),
});

export const notYet = (title: Text, missing: Text): Promised => ({
  state: "not-yet",
  title: both(title),
  missing: both(missing),
});

export const operatorTells = (at: string, title: Text, missing: Text): Promised => ({
  state: "operator",
  at,
  title: both(title),
  missing: both(missing),
});
