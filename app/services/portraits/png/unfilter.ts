import { Broken } from "../broken";

/**
 * A line as it was before its bytes were told by their neighbours (PNG, 9.2). It is changed in place.
 * @param line with the kind of its filter before it
 * @param step how far its left neighbour stands from a byte
 */
export function unfiltered(line: Uint8Array, above: Uint8Array, step: number): Uint8Array {
  const row = line.subarray(1);
  const guess = GUESSES[line[0] ?? 0];
  if (guess === undefined) throw new Broken();
  if (guess === null) return row;

  for (let at = 0; at < row.length; at++)
    row[at] = (row[at] ?? 0) + guess(row[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0);
  return row;
}

type Guess = (left: number, above: number, corner: number) => number;

const GUESSES: readonly (Guess | null)[] = [
  null,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [byLeft, byAbove, byCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - above),
    Math.abs(estimate - corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
