import { Broken, insist } from "../broken";

/** By the next 16 bits: how many of them are the code, times 256, and what it stands for. Zero where there is none. */
export type HuffmanTable = Uint16Array;

/** @param counts how many codes there are of each length from 1 to 16 */
export function huffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const table = new Uint16Array(1 << 16);
  let code = 0;
  let at = 0;
  for (const [shorter, count] of counts.entries()) {
    const span = 1 << (15 - shorter);
    for (let n = 0; n < count; n++) {
      insist(code + span <= table.length);
      table.fill(((shorter + 1) << 8) | (symbols[at++] ?? 0), code, code + span);
      code += span;
    }
  }
  return table;
}

const isRestart = (code = 0) => code >= 0xd0 && code <= 0xd7;

/** The bits of a scan, in which 0xFF is followed by a zero; any other follower ends them. */
export class Bits {
  #word = 0;
  #count = 0;
  /** Bytes that were made up behind the end, to look ahead. */
  #beyond = 0;

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  symbol(table: HuffmanTable): number {
    const found = table[this.#ahead()] ?? 0;
    if (found === 0) throw new Broken();
    this.#take(found >> 8);
    return found & 0xff;
  }

  /** A number of so many bits, 16 at most. */
  number(bits: number): number {
    if (bits === 0) return 0;
    const value = this.#ahead() >>> (16 - bits);
    this.#take(bits);
    return value;
  }

  /** A number of so many bits whose first says whether it is positive (T.81, table F.1). */
  signed(bits: number): number {
    const value = this.number(bits);
    return bits === 0 || value >= 1 << (bits - 1) ? value : value - (1 << bits) + 1;
  }

  /** Goes on behind the mark at which everything begins anew. */
  restart() {
    this.#word = 0;
    this.#count = 0;
    this.#beyond = 0;
    const mark = this.bytes.indexOf(0xff, this.at);
    insist(mark >= 0 && isRestart(this.bytes[mark + 1]));
    this.at = mark + 2;
  }

  #ahead(): number {
    while (this.#count <= 16) {
      this.#word = (this.#word << 8) | this.#next();
      this.#count += 8;
    }
    return (this.#word >>> (this.#count - 16)) & 0xffff;
  }

  #take(bits: number) {
    this.#count -= bits;
    if (this.#count < 8 * this.#beyond) throw new Broken();
  }

  #next(): number {
    const byte = this.bytes[this.at] ?? 0xff;
    if (byte !== 0xff) {
      this.at++;
      return byte;
    }
    if (this.bytes[this.at + 1] === 0) {
      this.at += 2;
      return byte;
    }
    this.#beyond++;
    return 0;
  }
}
