/** Thrown while a picture is read that is none, is cut short, or is of a kind that we do not read. */
export class Broken extends Error {}

/** Throws unless what a picture says can be. */
export function insist(holds: boolean): asserts holds {
  if (!holds) throw new Broken();
}
