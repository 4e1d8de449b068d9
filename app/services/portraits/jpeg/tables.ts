/** Where the coefficients of a block stand, in the order in which they are written (ITU-T T.81, figure A.6). */
export const ZIGZAG = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48],
  ...[41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23],
  ...[30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
);

/** The sides of a block. */
export const BLOCK = 8;

/** The cosines of a transform of `size` points over a block's coefficients: `[point * 8 + coefficient]`. */
export function cosines(size: number): Float64Array {
  const table = new Float64Array(size * BLOCK);
  for (let point = 0; point < size; point++)
    for (let at = 0; at < BLOCK; at++) {
      const weight = at === 0 ? Math.SQRT1_2 : 1;
      const angle = ((2 * point + 1) * at * Math.PI) / (2 * size);
      table[point * BLOCK + at] = (weight * Math.cos(angle)) / 2;
    }
  return table;
}

/** The same the other way round, for eight points. */
export function transposed(table: Float64Array): Float64Array {
  return table.map((_, at) => table[(at % BLOCK) * BLOCK + Math.floor(at / BLOCK)] ?? 0);
}

type Numbers = Float64Array | Int16Array;

/** The first `size` rows of a block, each transformed and laid down as a column: done twice, it is the whole block. */
export function transform(block: Numbers, table: Float64Array, size: number, into: Float64Array) {
  for (let row = 0; row < size; row++)
    for (let point = 0; point < size; point++)
      into[point * BLOCK + row] = product(block, row * BLOCK, table, point * BLOCK, size);
}

function product(one: Numbers, at: number, other: Float64Array, from: number, size: number) {
  let sum = 0;
  for (let n = 0; n < size; n++) sum += (one[at + n] ?? 0) * (other[from + n] ?? 0);
  return sum;
}
