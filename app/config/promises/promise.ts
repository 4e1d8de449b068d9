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

type Built = Extract<Promised, { at: string }>;
export type NotBuilt = Extract<Promised, { state: "not-yet" }>;

type Text = [en: string, ar: string];

const both = ([en, ar]: Text): InTwoLanguages => ({ en, ar });

/** @param at where anybody can try it; WORKSPACE stands for the name of one's own. */
export const kept = (at: string, ...title: Text): Built => ({
  state: "kept",
  at,
  title: both(title),
});

export const part = (at: string, title: Text, missing: Text): Built => ({
  state: "part",
  at,
  title: both(title),
  missing: both(missing),
});

export const notYet = (title: Text, missing: Text): NotBuilt => ({
  state: "not-yet",
  title: both(title),
  missing: both(missing),
});

export const operatorTells = (at: string, title: Text, missing: Text): Built => ({
  state: "operator",
  at,
  title: both(title),
  missing: both(missing),
});
