import { insist } from "../broken";
import type { Bits, HuffmanTable } from "./bits";
import type { Component } from "./frame";
import { ZIGZAG } from "./tables";

/** One pass over the blocks: which coefficients it tells, and how far their bits are shifted. */
export interface Pass {
  bits: Bits;
  from: number;
  to: number;
  /** Nought in the first pass over a coefficient; the next ones add a bit each. */
  high: number;
  low: number;
  /** For how many more blocks nothing is told. */
  run: number;
}

export interface Coded {
  component: Component;
  means: HuffmanTable | undefined;
  details: HuffmanTable | undefined;
}

/** Reads what a pass tells of one block into `values` at `at`; -1 where the block is not kept. */
export type ReadBlock = (pass: Pass, coded: Coded, values: Int16Array, at: number) => void;

/** A block of a picture that is told in one pass (T.81, F.2.2). */
export const wholeBlock: ReadBlock = ({ bits }, coded, values, at) => {
  readMean(bits, coded, values, at, 0);
  const { details } = coded;
  const isDetailed = at >= 0 && coded.component.kept.each === 64;
  insist(details !== undefined);
  for (let k = 1; k < 64; ) {
    const symbol = bits.symbol(details);
    const size = symbol & 15;
    k += symbol >> 4;
    if (size === 0) {
      if (symbol !== 0xf0) return;
      k += 1;
      continue;
    }
    insist(k < 64);
    const value = bits.signed(size);
    if (isDetailed) values[at + (ZIGZAG[k] ?? 0)] = value;
    k += 1;
  }
};

/** The first pass over the blocks' means (T.81, G.1.2.1). */
export const firstMean: ReadBlock = ({ bits, low }, coded, values, at) =>
  readMean(bits, coded, values, at, low);

function readMean(bits: Bits, coded: Coded, values: Int16Array, at: number, low: number) {
  const { component, means } = coded;
  insist(means !== undefined);
  component.mean += bits.signed(bits.symbol(means) & 15);
  if (at >= 0) values[at] = component.mean << low;
}

/** One bit more of each mean. */
export const nextMean: ReadBlock = ({ bits, low }, _, values, at) => {
  const bit = bits.number(1);
  if (at >= 0) values[at] = (values[at] ?? 0) | (bit << low);
};

/** The first pass over some details (T.81, G.1.2.2). */
export const firstDetails: ReadBlock = (pass, { details }, values, at) => {
  const { bits, low, to } = pass;
  insist(details !== undefined);
  if (pass.run > 0) {
    pass.run -= 1;
    return;
  }
  for (let k = pass.from; k <= to; ) {
    const symbol = bits.symbol(details);
    const [zeros, size] = [symbol >> 4, symbol & 15];
    if (size === 0 && zeros < 15) {
      pass.run = (1 << zeros) + bits.number(zeros) - 1;
      return;
    }
    k += zeros;
    insist(k <= to || size === 0);
    if (size > 0) values[at + (ZIGZAG[k] ?? 0)] = bits.signed(size) * (1 << low);
    k += 1;
  }
};

/** One bit more of each detail that is told of, and new ones between them (T.81, G.1.2.3). */
export const nextDetails: ReadBlock = (pass, { details }, values, at) => {
  insist(details !== undefined);
  let k = pass.from;
  while (k <= pass.to && pass.run === 0) k = nextDetail(pass, details, values, at, k);
  if (pass.run === 0) return;
  refined(pass, values, at, k, ALL);
  pass.run -= 1;
};

/** @returns where the next one stands; the same place where for some blocks none is told any more */
function nextDetail(
  pass: Pass,
  details: HuffmanTable,
  values: Int16Array,
  at: number,
  from: number,
): number {
  const { bits, to, low } = pass;
  const symbol = bits.symbol(details);
  const [zeros, size] = [symbol >> 4, symbol & 15];
  if (size === 0 && zeros < 15) {
    pass.run = (1 << zeros) + bits.number(zeros);
    return from;
  }
  const fresh = size === 0 ? 0 : (bits.number(1) === 1 ? 1 : -1) * (1 << low);
  const k = refined(pass, values, at, from, zeros);
  if (fresh !== 0 && k <= to) values[at + (ZIGZAG[k] ?? 0)] = fresh;
  return k + 1;
}

const ALL = 64;

/** Adds a bit to each detail that is there, over so many that are not. @returns where the next one stands */
function refined(pass: Pass, values: Int16Array, at: number, from: number, zeros: number): number {
  let left = zeros;
  for (let k = from; k <= pass.to; k++) {
    const place = at + (ZIGZAG[k] ?? 0);
    if (values[place] !== 0) refine(pass, values, place);
    else if (left-- === 0) return k;
  }
  return pass.to + 1;
}

function refine({ bits, low }: Pass, values: Int16Array, place: number) {
  const value = values[place] ?? 0;
  const isSet = (Math.abs(value) & (1 << low)) !== 0;
  if (bits.number(1) === 1 && !isSet) values[place] = value + Math.sign(value) * (1 << low);
}
