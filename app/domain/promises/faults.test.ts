import { expect, test } from "vitest";
import { promises } from "~/config/promises";
import { publications } from "~/words/publications";
import { addressesOf } from "./addresses";
import { type Claims, promiseFaults, sentencesOn } from "./faults";

const built: Claims = {
  promises,
  publications,
  isAddress: addressesOf(Object.keys(import.meta.glob("/app/routes/*"))),
  // Which tests there are is what the check itself reads; here each promise that needs one has it.
  tested: new Set(
    Object.keys(promises)
      .map(Number)
      .filter((number) => promises[number]?.state === "kept"),
  ),
};
const changed = (change: Partial<Claims>) => promiseFaults({ ...built, ...change });
const without = (number: number) => {
  const { [number]: _gone, ...rest } = promises;
  return { promises: rest };
};

test("[P3] everything that is published has a control, and every control an address", () => {
  expect(promiseFaults(built)).toEqual([]);
});

test("[P3] a control that is taken away is missed by the name of each sentence that needs it", () => {
  expect(changed(without(55))).toEqual([
    '/privacy: the sentence "shareEndpoints" names promise 55, which has no control',
    "a test is titled [P55], and there is no such promise",
  ]);
  const undone = {
    title: { en: "", ar: "" },
    state: "not-yet",
    missing: { en: "", ar: "" },
  } as const;
  expect(changed({ promises: { ...promises, 55: undone } })[0]).toBe(
    '/privacy: the sentence "shareEndpoints" describes behaviour, and nothing of P55 is built',
  );
});

test("[P3] whoever breaks a promise is told which sentences it carries", () => {
  expect(sentencesOn(109, publications)).toEqual([
    '/privacy: the sentence "whatVisitors"',
    '/privacy: the sentence "cookiesNecessary"',
    '/privacy: the sentence "cookiesGuard"',
  ]);
  expect(sentencesOn(130, publications)).toEqual([]);
});

test("[P3] a sentence that describes behaviour cannot stand alone", () => {
  const clauses = [{ says: "weNeverLookAtIt", promises: [] }];
  const publication = { name: "/privacy", sections: [{ clauses }] };
  expect(changed({ publications: [publication] })).toEqual([
    '/privacy: the sentence "weNeverLookAtIt" describes behaviour and has no control',
  ]);
});

test("[P3] a control that no page answers is named", () => {
  expect(changed({ isAddress: (path) => path !== "/retention.json" })).toEqual([
    'promise 80: no page stands at /retention.json\n    says /privacy: the sentence "keepTable"',
    'promise 86: no page stands at /retention.json\n    says /privacy: the sentence "keepTable"',
  ]);
});

test("[P3] what is called kept needs a test, and a test a promise", () => {
  const tested = new Set(built.tested);
  tested.delete(55);
  tested.add(130);
  tested.add(127);
  expect(changed({ tested })).toEqual([
    'promise 55 is called kept, and no test is titled [P55]\n    says /privacy: the sentence "shareEndpoints"',
    "promise 127 has tests and is called not built: say kept, or part",
    "a test is titled [P130], and there is no such promise",
  ]);
});

test("[P129] there are 129 promises, each with a title in two languages, and none says what it is not", () => {
  expect(Object.keys(promises).map(Number)).toEqual(Array.from({ length: 129 }, (_, i) => i + 1));
  for (const promised of Object.values(promises)) {
    for (const text of Object.values(promised.title)) expect(text.trim()).toBe(text);
    if (promised.state !== "kept") expect(promised.missing.en).not.toBe("");
  }
});
