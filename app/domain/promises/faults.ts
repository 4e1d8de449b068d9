interface Sentence {
  /** Its name in the words. */
  says: string;
  is?: "behaviour" | "word" | "fact";
  promises: readonly number[];
}

export interface Publication {
  name: string;
  sections: readonly { clauses: readonly Sentence[] }[];
}

interface State {
  state: string;
  at?: string;
}

/** What is known of a build: what it publishes, what it says is built, and what is tested. */
export interface Claims {
  promises: Readonly<Record<number, State>>;
  publications: readonly Publication[];
  /** Whether a page or a file stands at an address. */
  isAddress: (path: string) => boolean;
  /** The promises that the title of a test carries. */
  tested: ReadonlySet<number>;
}

/** Holds, at least in part: something is there that a sentence may describe. */
const BUILT = new Set(["kept", "part", "operator"]);

/**
 * What a build claims and does not show, each with the name of the sentence, the promise or the test.
 * Empty when every sentence that describes behaviour has a control, every control an address, and every
 * promise that is called kept a test.
 */
export function promiseFaults(claims: Claims): string[] {
  return [
    ...sentencesIn(claims.publications).flatMap((sentence) => sentenceFaults(sentence, claims)),
    ...Object.entries(claims.promises).flatMap(([number, promised]) =>
      pageFaults(Number(number), promised, claims),
    ),
    ...[...claims.tested]
      .filter((number) => !claims.promises[number])
      .map((number) => `a test is titled [P${number}], and there is no such promise`),
  ];
}

/** Every published sentence, with the name by which a fault calls it. */
export const sentencesIn = (publications: readonly Publication[]) =>
  publications.flatMap(({ name: where, sections }) =>
    sections
      .flatMap(({ clauses }) => clauses)
      .map((clause) => ({ ...clause, name: `${where}: the sentence "${clause.says}"` })),
  );

/** The names of the sentences that a promise carries. */
export const sentencesOn = (number: number, publications: readonly Publication[]): string[] =>
  sentencesIn(publications)
    .filter(({ promises }) => promises.includes(number))
    .map(({ name }) => name);

/** The sentences that a promise carries, a line to each, as they stand below its fault. */
export const restingOn = (number: number, publications: readonly Publication[]): string[] =>
  sentencesOn(number, publications).map((name) => `\n    says ${name}`);

function sentenceFaults(sentence: Sentence & { name: string }, { promises }: Claims): string[] {
  const { name, is = "behaviour", promises: numbers } = sentence;
  const unknown = numbers.filter((number) => !promises[number]);
  if (unknown.length > 0)
    return unknown.map((number) => `${name} names promise ${number}, which has no control`);

  if (is === "fact") return [];
  if (numbers.length === 0) return [`${name} describes behaviour and has no control`];
  if (is === "word" || numbers.some((number) => BUILT.has(promises[number]?.state ?? "")))
    return [];

  return [`${name} describes behaviour, and nothing of ${numbers.map((n) => `P${n}`)} is built`];
}

function pageFaults(number: number, { state, at }: State, claims: Claims): string[] {
  const faults: string[] = [];
  const resting = restingOn(number, claims.publications).join("");
  if (at !== undefined && !claims.isAddress(at))
    faults.push(`promise ${number}: no page stands at ${at}${resting}`);
  if (state === "kept" && !claims.tested.has(number))
    faults.push(`promise ${number} is called kept, and no test is titled [P${number}]${resting}`);
  if (state === "not-yet" && claims.tested.has(number))
    faults.push(`promise ${number} has tests and is called not built: say kept, or part`);

  return faults;
}
