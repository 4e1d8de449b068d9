import type { Ahead } from "./retention-in-force";

/** A version that people are told of, and what the product would be ahead of in it. */
interface Coming {
  version: number;
  effectiveOn: string;
  ahead: readonly Ahead[];
}

/** A class in which a build waits: until the day of a version that says what the build says, or until there is one. */
export interface Waiting extends Ahead {
  until: { version: number; effectiveOn: string } | null;
}

/** What a build keeps obeying though it would do otherwise itself, and until when. */
export const whatWaits = (ahead: readonly Ahead[], coming: Coming | null): Waiting[] =>
  ahead.map((one) => {
    const isStillAhead = coming?.ahead.some(({ class: name }) => name === one.class) ?? true;
    const until = !coming || isStillAhead ? null : coming;
    return { ...one, until: until && { version: until.version, effectiveOn: until.effectiveOn } };
  });
