import { expect, test } from "vitest";
import { type CardFacts, type StageFacts, titleOf, totalOf, withMoves } from "./deal-facts";

const card = (id: string, stageId: string, valueMinor: number | null): CardFacts => ({
  id,
  stageId,
  title: id,
  contactName: null,
  contactNameAr: null,
  accountName: null,
  accountNameAr: null,
  listingRef: null,
  valueMinor,
  currency: "AED",
  stageSince: 0,
  nextStepAt: null,
});
const stages: StageFacts[] = [
  { id: "a", name: "A", n: 2, sums: { AED: 30 }, cards: [card("1", "a", 10), card("2", "a", 20)] },
  { id: "b", name: "B", n: 0, sums: {}, cards: [] },
];

test("a card that moves stands first in its new column, what its new stage asks for is not known yet, and counts and sums equal the cards", () => {
  const [a, b] = withMoves(stages, { "2": "b" });
  expect([a?.n, a?.sums, a?.cards.map(({ id }) => id)]).toEqual([1, { AED: 10 }, ["1"]]);
  expect([b?.n, b?.sums, b?.cards]).toEqual([1, { AED: 20 }, [card("2", "b", 20)]]);
  expect(totalOf([a, b].flatMap((stage) => stage ?? []))).toEqual({ n: 2, sums: { AED: 30 } });
});

test("a move to where the card is already changes nothing", () => {
  expect(withMoves(stages, { "2": "a" })).toEqual(stages);
});

test("a deal without a title is called by its listing, its person or its company", () => {
  const person = { contactName: "Ada", contactNameAr: "عائدة" };
  const company = { accountName: "Azure", accountNameAr: null };
  const nameless = { title: null, listingRef: null, ...person, ...company };
  expect(titleOf(nameless, "en")).toBe("Ada");
  expect(titleOf(nameless, "ar")).toBe("عائدة");
  expect(titleOf({ ...nameless, contactName: null, contactNameAr: null }, "ar")).toBe("Azure");
  expect(titleOf({ ...nameless, listingRef: "MCR-1" }, "ar")).toBe("MCR-1");
});
