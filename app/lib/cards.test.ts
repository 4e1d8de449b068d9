import fc from "fast-check";
import { expect, test } from "vitest";
import { CARDS, cardsIn } from "../../tests/support/cards";
import { hasCard, maskCards } from "./cards";
import { luhn } from "./luhn";

test.each(CARDS)("[P19] the number %s is masked, with its last four digits kept", (card) => {
  expect(maskCards(`my card is ${card}, thank you`)).toBe(
    `my card is •••• ${card.slice(-4)}, thank you`,
  );
});

const ARABIC = [..."٠١٢٣٤٥٦٧٨٩"];
const PERSIAN = [..."۰۱۲۳۴۵۶۷۸۹"];
const WIDE = [..."０１２３４５６７８９"];
const figures = [ARABIC, PERSIAN, WIDE].map(
  (own) => (text: string) => text.replaceAll(/\d/g, (digit) => own[Number(digit)] ?? ""),
);

test("[P19] however it is parted, in whatever figures and between whatever words, no card's number is left", () => {
  const between = fc.constantFrom("", " ", "-", "\u00a0", " - ", "–", "\u200b", ".", "  ");
  const words = fc.constantFrom("", "card ", "رقم البطاقة: ", "x", "#", "(", "\n", "tel 050 1 ");
  const spelt = fc.constantFrom((text: string) => text, ...figures);
  const size = fc.constantFrom(1, 2, 3, 4, 5, 8, 19);
  fc.assert(
    fc.property(
      fc.constantFrom(...CARDS),
      ...[between, words, words, spelt, size],
      (card, gap, before, after, inFigures, n) => {
        const parts = card.match(new RegExp(`.{1,${n}}`, "g")) ?? [];
        const text = `${before.replace("tel 050 1 ", "tel: ")}${inFigures(parts.join(gap))}${after.replace("tel 050 1 ", "; ")}`;
        expect(cardsIn(maskCards(text))).toEqual([]);
      },
    ),
    { numRuns: 3_000 },
  );
});

test("[P19] two in one text, and one with its date and code behind it, are masked", () => {
  expect(maskCards("4242 4242 4242 4242 12/28 123 or 5555555555554444")).toBe(
    "•••• 4242 12/28 123 or •••• 4444",
  );
  expect(maskCards("4242424242424242 1228 123")).toBe("•••• 4242 1228 123");
  expect(maskCards("378282246310005 4242-4242-4242-4242")).toBe("•••• 0005 •••• 4242");
});

test.each([
  "+971 50 123 4567",
  "00971501234567",
  "+49 1512 3456789",
  "0501234567 0509876543",
  "TRN 100123456700003",
  "Emirates ID 784-1990-1234567-1",
  "784199012345671",
  "AE07 0331 2345 6789 0123 456",
  "AE070331234567890123456",
  "DE89 3704 0044 0532 0130 00",
  "permit 7123456789012",
  "Form F 20261234567890",
  "title deed 12345/2026, plot 6457856",
  "30-01-2026 15-02-2026",
  "25.0772123, 55.1403456",
  "0.4242424242424242",
  "AED 2,450,000.00 – 3,100,000.00",
  "4242424242424241",
  "1764547848123",
])("[P19] what is no card's number stays as it was typed: %s", (text) => {
  expect(maskCards(text)).toBe(text);
  expect(hasCard(text)).toBe(false);
});

test("a masked text stays as it is", () => {
  const once = maskCards("card 4111 1111 1111 1111");
  expect(maskCards(once)).toBe(once);
});

test("the check digit is told from every other", () => {
  for (const card of CARDS) {
    const others = [..."0123456789"].filter((digit) => luhn(card.slice(0, -1) + digit));
    expect(others).toEqual([card.at(-1)]);
  }
});
