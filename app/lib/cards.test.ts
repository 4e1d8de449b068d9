import fc from "fast-check";
import { expect, test } from "vitest";
import { CARDS, cardsIn } from "../../tests/support/cards";
import { hasCard, maskCards, maskCardsIn, maskCardsInText } from "./cards";
import { luhn } from "./luhn";

test.each(CARDS)("[P19] the number %s is masked, with its last four digits kept", (card) => {
  expect(maskCards(`my card is ${card}, thank you`)).toBe(
    `my card is •••• ${card.slice(-4)}, thank you`,
  );
});

const ARABIC = [..."٠١٢٣٤٥٦٧٨٩"];
const PERSIAN = [..."۰۱۲۳۴۵۶۷۸۹"];
const DEVANAGARI = [..."०१२३४५६७८९"];
const ADLAM = [..."𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙"];
const WIDE = [..."０１２３４５６７８９"];
const figures = [ARABIC, PERSIAN, DEVANAGARI, ADLAM, WIDE].map(
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

/** Apart as it is printed on the card. */
const printed = (card: string) =>
  card.match(card.length === 16 ? /.{4}/g : /^.{4}|.{6}(?=.{4,5}$)|.{4,5}$/g) ?? [];
const PRINTED = CARDS.filter((card) => [14, 15, 16].includes(card.length));

test("[P19] parted by blanks, brackets or markup as it is printed, no card's number is left, and the rest stays", () => {
  const ascii = [" ", "    ", "/", "] [", ")("];
  const markup = ["</b> <b>", "<br>", "**", "** **", "_", "+", "%20", "%0A", "&nbsp;"];
  const gap = fc.constantFrom(...ascii, ...markup, '</td><td class="c1">');
  const spelt = fc.constantFrom((text: string) => text, ...figures);
  const words = fc.constantFrom("", "card ", "<b>", "https://a.ae/?card=", "• ", "(", "no.");
  const gaps = fc.array(gap, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom(...PRINTED),
      gaps,
      words,
      spelt,
      (card, between, word, inFigures) => {
        const groups = printed(card).map(
          (part, n) => (n === 0 ? "" : between[n - 1]) + inFigures(part),
        );
        const text = `${word}${groups.join("")} end`;
        const masked = maskCards(text);
        expect(cardsIn(masked)).toEqual([]);
        expect(masked.startsWith(word) && masked.endsWith(`${card.slice(-4)} end`)).toBe(true);
        expect(maskCards(masked)).toBe(masked);
      },
    ),
    { numRuns: 3_000 },
  );
});

test("[P19] what parts the groups of a broken line or of markup stays where it is", () => {
  expect(maskCards("4242 4242\n4242 4242")).toBe("•••• ••••\n•••• 4242");
  expect(maskCards("<b>4242</b> 4242 4242 4242")).toBe("<b>••••</b> •••• •••• 4242");
});

test.each([
  "available 4739, 4846, 4836, 4459",
  "4739;4846;4836;4459",
  "4739\t4846\t4836\t4459",
  "4739\n4846\n4836\n4459",
  "BUA 4200 4500 5100 5400 sqft",
  "permit 6793431567852",
])("what is listed, in a column or rounded is no card: %s", (text) => {
  expect(maskCards(text)).toBe(text);
});

test("[P19] two and three without anything between them are masked", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PRINTED), { minLength: 2, maxLength: 3 }), (cards) => {
      expect(cardsIn(maskCards(`cards ${cards.join("")}`))).toEqual([]);
    }),
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
  "25.87639171770649, 55.24313139914514",
  "https://maps.example/?q=25.87639171770649,55.24313139914514&z=17",
  "https://maps.example/@25.87639171770649%2C55.24313139914514",
  "units 4201 4202 4203 4204",
  "4201, 4202, 4203, 4204, 4205, 4206, 4207, 4208",
  "4101/4201/4301/4401",
  "2223\n2224\n2225\n2226",
  "AE 4493 0907 9657 1476 5164 5",
  "AE-4493-0907-9657-1476-5164-5",
  "IBAN: AE 449 3090 7965 7147 6516 45.",
  "GB29 NWBK 6016 1331 9268 19",
  "+971501234567, +971501234568",
  "784-1990-1234567-1, 784-1985-7654321-2",
  "AED 2,450,000.00 – 3,100,000.00",
  "4242424242424241",
  "1764547848123",
])("[P19] what is no card's number stays as it was typed: %s", (text) => {
  expect(maskCards(text)).toBe(text);
  expect(hasCard(text)).toBe(false);
});

/** Bank accounts of the Emirates, with their check digits. */
const iban = fc.stringMatching(/^\d{19}$/).map((account) => {
  const check = 98n - (BigInt(`${account}101400`) % 97n);
  return `AE${String(check).padStart(2, "0")}${account}`;
});

test("[P19] bank accounts, coordinates and lists of units stay, whatever they are made of", () => {
  const size = fc.constantFrom(2, 3, 4, 5, 23);
  const gap = fc.constantFrom("", " ", "-", "\u00a0", "  ");
  fc.assert(
    fc.property(iban, size, gap, (account, n, between) => {
      const text = `to ${(account.match(new RegExp(`.{1,${n}}`, "g")) ?? []).join(between)}, please`;
      expect(maskCards(text)).toBe(text);
    }),
  );
  const degree = fc.tuple(fc.integer({ min: 0, max: 180 }), fc.stringMatching(/^\d{3,18}$/));
  const parted = fc.constantFrom(",", ", ", " ", "%2C", "/", "\n");
  fc.assert(
    fc.property(degree, degree, parted, (one, two, between) => {
      const text = `${one.join(".")}${between}${two.join(".")}`;
      expect(maskCards(text)).toBe(text);
    }),
  );
  const list = fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(list, parted, ([from, step], between) => {
      const text = Array.from({ length: 9 }, (_, n) => from + n * step).join(between);
      expect(maskCards(text)).toBe(text);
    }),
  );
  const units = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), {
    minLength: 4,
    maxLength: 9,
  });
  const word = fc.constantFrom("units ", "Villas: ", "الوحدات ", "Units no. ");
  fc.assert(
    fc.property(word, units, fc.constantFrom(" ", ", ", "/"), (before, all, between) => {
      const text = `${before}${all.join(between)}`;
      expect(maskCards(text)).toBe(text);
    }),
  );
});

test.each([
  "4",
  "4 ",
  "42424242 ",
  "4242\n",
  "4.",
  "+4",
  "<b1>4",
  "AE4 ",
  "<a<a1",
  "%204",
  "••••4",
])("a long text of %j takes no longer than a moment", (part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  const before = performance.now();
  maskCards(text);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("[P19] a number that others give is masked where it is nothing but a card's, and told from the next", () => {
  const sent = { externalId: "4242424242424242", lead: { externalId: 4111111111111111, id: "1" } };
  const masked = { externalId: "424242••••4242", lead: { externalId: "411111••••1111", id: "1" } };
  expect(maskCardsIn(sent)).toEqual(masked);
  expect(maskCardsInText(JSON.stringify(sent))).toBe(JSON.stringify(masked));
  for (const id of ["4242-4242-4242-4242", "٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢"])
    expect(maskCardsIn({ external_id: id })).toEqual({ external_id: "424242••••4242" });
});

test.each([
  { contactId: "ct_01JZ4242424242424242424242" },
  { externalId: "W-4242424242424242" },
  { id: "4242424242424241" },
  { listingId: 88231745 },
  { token: "4242424242424242" },
])("a number of ours, and a portal's, stays: %j", (sent) => {
  expect(maskCardsIn(sent)).toBe(sent);
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
