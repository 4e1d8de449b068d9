interface Sentence {
  /** Its name in the words. */
  says: string;
  is?: "behaviour" | "word" | "fact";
  promises: readonly number[];
}

interface Publication {
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
  const sentences = claims.publications.flatMap(({ name, sections }) =>
    sections.flatMap(({ clauses }) => clauses.map((clause) => ({ ...clause, where: name }))),
  );
  return [
    ...sentences.flatMap((sentence) => sentenceFaults(sentence, claims)),
    ...Object.entries(claims.promises).flatMap(([number, promised]) =>
      controlFaults(Number(number), promised, claims),
    ),
    ...[...claims.tested]
      .filter((number) => !claims.promises[number])
      .map((number) => `a test is titled [P${number}], and there is no such promise`),
  ];
}

/** The names of the sentences that a promise carries. */
export const sentencesOn = (number: number, publications: readonly Publication[]): string[] =>
  publications.flatMap(({ name, sections }) =>
    sections
      .flatMap(({ clauses }) => clauses)
      .filter(({ promises }) => promises.includes(number))
      .map(({ says }) => `${name}: the sentence "${says}"`),
  );

function sentenceFaults(sentence: Sentence & { where: string }, { promises }: Claims): string[] {
  const { where, says, is = "behaviour", promises: numbers } = sentence;
  const name = `${where}: the sentence "${says}"`;
  const unknown = numbers.filter((number) => !promises[number]);
  if (unknown.length > 0)
    return unknown.map((number) => `${name} names promise ${number}, which has no control`);

  if (is === "fact") return [];
  if (numbers.length === 0) return [`${name} describes behaviour and has no control`];
  if (is === "word" || numbers.some((number) => BUILT.has(promises[number]?.state ?? "")))
    return [];

  return [`${name} describes behaviour, and nothing of ${numbers.map((n) => `P${n}`)} is built`];
}

function controlFaults(number: number, { state, at }: State, claims: Claims): string[] {
  const faults: string[] = [];
  const resting = sentencesOn(number, claims.publications).map((name) => `\n    says ${name}`);
  if (at !== undefined && !claims.isAddress(at))
    faults.push(`promise ${number}: no page stands at ${at}${resting.join("")}`);
  if (state === "kept" && !claims.tested.has(number))
    faults.push(
      `promise ${number} is called kept, and no test is titled [P${number}]${resting.join("")}`,
    );
  if (state === "not-yet" && claims.tested.has(number))
    faults.push(`promise ${number} has tests and is called not built: say kept, or part`);

  return faults;
}
