import { fold } from "~/lib/fold";
import { type Cue, cuesOf, isCourtesy, isUnquotable } from "./cues";
import { type Sentence, sentencesOf } from "./sentences";
import { STOP_WORDS } from "./stop-words";

export interface ThreadMessage {
  id: string;
  /** `in`: from the client. */
  direction: "in" | "out";
  body: string;
  /** Sent by a machine: an out-of-office, a portal's notice. */
  automatic?: boolean;
}

/** A sentence of the summary, word for word, and where it stands. */
interface SummarySentence {
  text: string;
  messageId: string;
  from: number;
  to: number;
  cues: Cue[];
}

type AbstentionReason = "no-messages" | "only-automatic-messages" | "too-little-text";

export type ThreadSummary =
  | {
      outcome: "summarised";
      method: "extractive";
      /** Raised when the same thread may be summarised otherwise than before. */
      version: number;
      language: "en" | "ar";
      sentences: SummarySentence[];
    }
  | { outcome: "abstained"; reason: AbstentionReason };

const VERSION = 1;
const MAX_SENTENCES = 5;
const MIN_SENTENCES = 3;
const MIN_WORDS = 20;

interface Candidate extends Sentence {
  messageId: string;
  direction: "in" | "out";
  /** Of all sentences, from 0. */
  place: number;
  isCourtesy: boolean;
  terms: Map<string, number>;
  cues: Cue[];
  score: number;
}

/**
 * Summarises a thread without any model: picks at most five of its own sentences, in their order, each with
 * the message and the place it stands in. What is central to the thread, decided, priced, dated, needed or
 * still asked comes first, and two sentences that say the same do not both. The same thread always gives the
 * same summary.
 * @returns an abstention, with its reason, where there is too little to shorten.
 */
export function summariseThread(messages: readonly ThreadMessage[]): ThreadSummary {
  if (messages.length === 0) return { outcome: "abstained", reason: "no-messages" };
  const written = messages.filter(({ automatic }) => !automatic);
  if (written.length === 0) return { outcome: "abstained", reason: "only-automatic-messages" };

  const candidates = candidatesOf(written);
  if (isTooLittle(candidates)) return { outcome: "abstained", reason: "too-little-text" };

  score(candidates);
  return {
    outcome: "summarised",
    method: "extractive",
    version: VERSION,
    language: languageOf(candidates),
    sentences: pick(candidates).map(({ text, messageId, from, to, cues }) => ({
      text,
      messageId,
      from,
      to,
      cues,
    })),
  };
}

function candidatesOf(messages: readonly ThreadMessage[]): Candidate[] {
  const sentences = messages.flatMap(({ id, direction, body }) =>
    sentencesOf(body)
      .filter(({ text }) => !isUnquotable(text))
      .map((sentence) => ({ ...sentence, messageId: id, direction })),
  );

  return sentences.map((sentence, place) => ({
    ...sentence,
    place,
    isCourtesy: isCourtesy(sentence.text),
    terms: termsOf(sentence.text),
    cues: cuesOf(sentence.text),
    score: 0,
  }));
}

function isTooLittle(candidates: readonly Candidate[]): boolean {
  const telling = candidates.filter(
    (candidate) => !candidate.isCourtesy || candidate.cues.length > 0,
  );
  const words = telling.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

  return telling.length < MIN_SENTENCES || words < MIN_WORDS;
}

/** Folded words that carry meaning, roughly stemmed, with how often each stands in the sentence. */
function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (STOP_WORDS.has(word)) continue;
    const stem = stemOf(word);
    terms.set(stem, (terms.get(stem) ?? 0) + 1);
  }

  return terms;
}

const stemOf = (word: string) =>
  /\p{Script=Arabic}/u.test(word)
    ? word.replace(/^(?:[وفب]?ال|لل)(?=.{3})/u, "").replace(/(?:ها|هم|نا|كم|ات|ون|ين)$/u, "")
    : word.replace(/(?:ing|ed|es|s)$/, (ending) =>
        word.length - ending.length >= 3 ? "" : ending,
      );

/** How much each cue adds; questions are weighed by whether they are still open. */
const CUE_WEIGHTS: Record<Cue, number> = {
  money: 1.1,
  date: 0.7,
  decision: 0.9,
  need: 0.6,
  viewing: 0.5,
  paper: 0.5,
  question: 0,
};

function score(candidates: Candidate[]): void {
  const central = centrality(candidates);
  const lastIn = candidates.findLast(({ direction }) => direction === "in")?.place ?? -1;
  const end = Math.max(1, candidates.length - 1);
  candidates.forEach((candidate, index) => {
    const cues = candidate.cues.reduce((sum, cue) => sum + CUE_WEIGHTS[cue], 0);
    const isOpenQuestion =
      candidate.cues.includes("question") && isLastWord(candidates, candidate, lastIn);
    const recency = 0.5 * (candidate.place / end);
    candidate.score =
      (central[index] ?? 0) + cues + recency + lengthOf(candidate) + (isOpenQuestion ? 0.8 : 0);
    if (candidate.isCourtesy) candidate.score *= 0.5;
  });
}

/** A client's question at the end of the thread that nobody has answered yet. */
const isLastWord = (
  candidates: readonly Candidate[],
  { place, direction }: Candidate,
  lastIn: number,
) =>
  direction === "in" &&
  lastIn === candidates.length - 1 &&
  candidates.slice(place + 1).every((later) => later.direction === "in");

/** Too short says nothing, too long is not a summary. */
function lengthOf({ text }: Candidate): number {
  const words = text.split(/\s+/).length;
  if (words < 4) return -1.2;
  if (words < 6) return -0.4;

  return words > 40 ? -0.5 : 0;
}

/**
 * How near each sentence is to what the whole thread is about: the cosine with the centroid of all, weighed by
 * how rare a term is. Linear in the length of the thread.
 */
function centrality(candidates: readonly Candidate[]): number[] {
  const rarity = rarityOf(candidates);
  const vectors = candidates.map(({ terms }) => weighed(terms, rarity));
  const centroid = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  }
  const likeness = vectors.map((vector) => cosine(vector, centroid));
  const most = Math.max(...likeness.slice(0, 1), ...chunkMaxima(likeness), 1e-9);

  return likeness.map((value) => value / most);
}

/** Spreading a hundred thousand numbers over one call would overflow its stack. */
function chunkMaxima(values: readonly number[]): number[] {
  const maxima: number[] = [];
  for (let at = 0; at < values.length; at += 1_000) {
    maxima.push(Math.max(...values.slice(at, at + 1_000)));
  }

  return maxima;
}

function rarityOf(candidates: readonly Candidate[]): Map<string, number> {
  const seenIn = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms.keys()) seenIn.set(term, (seenIn.get(term) ?? 0) + 1);
  }

  return new Map(
    [...seenIn].map(([term, count]) => [term, Math.log(1 + candidates.length / count)]),
  );
}

const weighed = (terms: Map<string, number>, rarity: Map<string, number>) =>
  new Map([...terms].map(([term, count]) => [term, count * (rarity.get(term) ?? 0)]));

function cosine(one: Map<string, number>, other: Map<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);

  return dot === 0 ? 0 : dot / (normOf(one) * normOf(other));
}

function normOf(vector: Map<string, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;

  return Math.sqrt(sum);
}

/** The share of what is left after a cue has been told once: a second price says less than a first date. */
const TOLD_ALREADY = 0.75;
const POOL = 200;

/** Takes the best, then the best that adds most to what is taken, and gives them back in their order. */
function pick(candidates: readonly Candidate[]): Candidate[] {
  const pool = candidates.toSorted(byScore).slice(0, POOL);
  const taken: Candidate[] = [];
  while (taken.length < MAX_SENTENCES && pool.length > 0) {
    const gains = pool.map((candidate) => gainOf(candidate, taken));
    const best = gains.reduce((at, gain, index) => (gain > (gains[at] ?? 0) ? index : at), 0);
    if (taken.length >= MIN_SENTENCES && (gains[best] ?? 0) < 0.6) break;
    taken.push(...pool.splice(best, 1));
  }

  return taken.toSorted((one, other) => one.place - other.place);
}

const byScore = (one: Candidate, other: Candidate) =>
  other.score - one.score || one.place - other.place;

function gainOf(candidate: Candidate, taken: readonly Candidate[]): number {
  const alike = taken.map((other) => cosine(candidate.terms, other.terms));
  const told = new Set(taken.flatMap(({ cues }) => cues));
  const repeats = candidate.cues.filter((cue) => told.has(cue)).length;
  const fresh = candidate.cues.length === 0 ? 1 : TOLD_ALREADY ** (repeats / candidate.cues.length);

  return candidate.score * fresh - 1.5 * Math.max(0, ...alike);
}

function languageOf(candidates: readonly Candidate[]): "en" | "ar" {
  const text = candidates.map((candidate) => candidate.text).join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;

  return arabic * 2 > letters ? "ar" : "en";
}
