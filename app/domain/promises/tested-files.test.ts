import { expect, test } from "vitest";
import { promises } from "~/config/promises";
import { publications } from "~/words/publications";
import {
  changedFiles,
  type Product,
  placeFaults,
  testedFiles,
  untestedFaults,
} from "./tested-files";

const GUARD = "app/http/exit-guard.ts";
const FAULT = "app/http/cookie-fault.ts";
const PAGE = "app/components/deals/deal-page.tsx";
const TEST = "app/http/exit-guard.test.ts";
const ICON = "app/components/ui/icons.svg";
const SAYS_GUARD = `
    says /privacy: the sentence "whatVisitors"
    says /privacy: the sentence "cookiesNecessary"
    says /privacy: the sentence "cookiesGuard"
    says /privacy/proof: the promise "Only listed cookies leave the server"`;

const whole: Product = {
  files: { [FAULT]: "b", [GUARD]: "a", [PAGE]: "c", [ICON]: "d" },
  controls: { 109: [`${GUARD}#guardExit>mayLeave`] },
  places: { "app/*/*deal": [57, 89] },
  promiseless: { "app/components/ui/icons.": "pictures beside words" },
  code: { has: () => true, filesBehind: () => [GUARD, FAULT] },
  tests: { [TEST]: { digest: "t", promises: [109] } },
};
const tested = testedFiles(whole);
const faultsIn = (files: Record<string, string>) =>
  untestedFaults(changedFiles({ ...whole, files: { ...whole.files, ...files } }, tested), {
    promises,
    publications,
  });

test("[P3] what its tests passed with is said of each file that carries a promise, and nothing of others", () => {
  expect(tested).toEqual({ [FAULT]: "b", [GUARD]: "a", [PAGE]: "c", [TEST]: "t P109" });
  expect(faultsIn({})).toEqual([]);
  expect(faultsIn({ [ICON]: "another" })).toEqual([]);
});

test("[P3] a change in what a control uses names the file, and each sentence of the promise", () => {
  expect(faultsIn({ [FAULT]: "another" })).toEqual([
    `promise 109: not what its tests passed with (npm run retest): ${FAULT}${SAYS_GUARD}`,
  ]);
});

test("[P3] a change of what no control uses names the promises of the place", () => {
  const faults = faultsIn({ [PAGE]: "another" });
  expect(faults.map((fault) => fault.split("\n")[0])).toEqual(
    [57, 89].map(
      (number) => `promise ${number}: not what its tests passed with (npm run retest): ${PAGE}`,
    ),
  );
  expect(faults.join()).toContain('says /privacy: the sentence "secureApart"');
});

test("[P3] a new file is not tested, and one that is gone is missed", () => {
  const added = faultsIn({ "app/routes/w.$workspace.deals.all.tsx": "e" });
  expect(added.join()).toContain("w.$workspace.deals.all.tsx");

  const { [PAGE]: _page, ...left } = whole.files;
  const gone = changedFiles({ ...whole, files: left }, tested);
  expect(gone).toEqual([{ path: PAGE, promises: [57, 89] }]);
  const unplaced = changedFiles({ ...whole, files: left, places: {} }, tested);
  expect(untestedFaults(unplaced, { promises, publications })).toEqual([
    `${PAGE} is gone (npm run retest)`,
  ]);
});

test("[P3] a test that is another names its promises, and those that its titles no longer name", () => {
  const withTest = (file: Product["tests"][string]) =>
    changedFiles({ ...whole, tests: { [TEST]: file } }, tested);
  expect(withTest({ digest: "t", promises: [109] })).toEqual([]);
  expect(withTest({ digest: "skipped", promises: [109] })).toEqual([
    { path: TEST, promises: [109] },
  ]);
  expect(withTest({ digest: "t", promises: [3] })).toEqual([{ path: TEST, promises: [3, 109] }]);
  expect(changedFiles({ ...whole, tests: {} }, tested)).toEqual([{ path: TEST, promises: [109] }]);
});

test("[P3] of many files the first are named", () => {
  const deals = ["a", "b", "c", "d", "e"].map((name) => [`app/use-cases/deals/${name}.ts`, "e"]);
  expect(faultsIn(Object.fromEntries(deals))[0]).toContain("deals/c.ts and 2 more\n");
});

test("[P3] a file that belongs to nothing is a fault, and so is a place where nothing lies", () => {
  expect(placeFaults(whole)).toEqual([]);
  const files = { ...whole.files, "app/routes/unclaimed.tsx": "e" };
  expect(placeFaults({ ...whole, files })).toEqual([
    "app/routes/unclaimed.tsx belongs to no promise: say which in app/config/controls/places.ts",
  ]);
  const places = { ...whole.places, "app/*/*quote": [57] };
  expect(placeFaults({ ...whole, places })).toEqual([
    "nothing lies at app/*/*quote any more: app/config/controls/places.ts",
  ]);
});
