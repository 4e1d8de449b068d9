import { type Code, filesOf, saying, type Told } from "./controls";

/** What the product is made of, and what says which promises that carries. */
export interface Product {
  /** What each file comes to, letter by letter. */
  files: Readonly<Record<string, string>>;
  controls: Readonly<Record<number, readonly string[]>>;
  /** The promises of what lies at a place: how its paths begin, where `*` stands for anything but a slash. */
  places: Readonly<Record<string, readonly number[]>>;
  /** How the paths begin of what carries no promise, each with why. */
  promiseless: Readonly<Record<string, string>>;
  code: Pick<Code, "has" | "filesBehind">;
  /** What the tests of promises are made of: a test that is left out or asks for less shows nothing. */
  tests: Readonly<Record<string, TestFile>>;
}

interface TestFile {
  digest: string;
  /** Those that it names, or that a test names which uses it. */
  promises: readonly number[];
}

/** A file that is not what its tests passed with, and the promises that it carries. */
export interface Changed {
  path: string;
  promises: readonly number[];
}

/** What is kept of each file that carries a promise: what it comes to, and of a test its promises as well. */
export const testedFiles = (product: Product) => ({
  ...sealedBy(product, carriedIn(product)),
  ...sealedTests(product),
});

type Carried = ReturnType<typeof carriedIn>;

function sealedBy({ files }: Product, carried: Carried): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => carried(path).length > 0));
}

/** Each file that is new, gone or another since its tests passed. */
export function changedFiles(product: Product, tested: Readonly<Record<string, string>>) {
  const carried = carriedIn(product);
  const now = { ...sealedBy(product, carried), ...sealedTests(product) };
  const promisesOf = (path: string) => [
    ...new Set([...carried(path), ...namedIn(now[path]), ...namedIn(tested[path])]),
  ];
  return [...new Set([...Object.keys(tested), ...Object.keys(now)])]
    .filter((path) => now[path] !== tested[path])
    .sort()
    .map((path): Changed => ({ path, promises: promisesOf(path) }));
}

/** A title that no longer names its promise leaves it without that test: so the promises are kept too. */
function sealedTests({ tests }: Product): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tests).map(([path, { digest, promises }]) => [
      path,
      [digest, ...promises.map((number) => `P${number}`)].join(" "),
    ]),
  );
}

const namedIn = (sealed = ""): number[] =>
  [...sealed.matchAll(/ P(\d+)/g)].map(([, number]) => Number(number));

/** Each file that belongs to no promise, and each place where nothing lies any more. */
export function placeFaults(product: Product): string[] {
  const paths = Object.keys(product.files);
  const carried = carriedIn(product);
  const isPromiseless = beginsAs(Object.keys(product.promiseless));
  return [
    ...paths
      .filter((path) => carried(path).length === 0 && !isPromiseless(path))
      .map((path) => `${path} belongs to no promise: say which in app/config/controls/places.ts`),
    ...Object.keys({ ...product.places, ...product.promiseless })
      .filter((place) => !paths.some(beginsAs([place])))
      .map((place) => `nothing lies at ${place} any more: app/config/controls/places.ts`),
  ];
}

/** Each promise that carries a changed file, with every sentence that says it. */
export function untestedFaults(changed: readonly Changed[], told: Told): string[] {
  const numbers = [...new Set(changed.flatMap(({ promises }) => promises))];
  return [
    ...numbers
      .sort((a, b) => a - b)
      .map((number) => {
        const own = changed.filter(({ promises }) => promises.includes(number));
        return `promise ${number}: not what its tests passed with (npm run retest): ${named(own)}${saying(number, told)}`;
      }),
    ...changed
      .filter(({ promises }) => promises.length === 0)
      .map(({ path }) => `${path} is gone (npm run retest)`),
  ];
}

const NAMED = 3;

function named(changed: readonly Changed[]): string {
  const more = changed.length - NAMED;
  const first = changed.slice(0, NAMED).map(({ path }) => path);
  return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The promises of a file: those whose controls use it, and those of the places where it lies. */
function carriedIn({ controls, places, code }: Product): (path: string) => number[] {
  const used = Object.entries(controls).map(([number, all]) => ({
    number: Number(number),
    has: new Set(all.flatMap((control) => [...filesOf(control, code)])),
  }));
  const lying = Object.entries(places).map(([place, numbers]) => ({
    numbers,
    begins: beginsAs([place]),
  }));
  return (path) => [
    ...new Set([
      ...used.filter(({ has }) => has.has(path)).map(({ number }) => number),
      ...lying.filter(({ begins }) => begins(path)).flatMap(({ numbers }) => numbers),
    ]),
  ];
}

/** Whether a path begins as one of these places does. */
function beginsAs(places: readonly string[]): (path: string) => boolean {
  const forms = places.map((place) => {
    const names = place.split("*").map((part) => part.replace(/[.$[\]()]/g, "\\$&"));
    return new RegExp(`^${names.join("[^/]*")}`);
  });
  return (path) => forms.some((form) => form.test(path));
}
