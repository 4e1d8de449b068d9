import { western } from "./figures";

/** How long a bank account's number is in each country (ISO 13616). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    15: "NO",
    16: "BE",
    18: "DK FI FK FO GL NL SD",
    19: "MK SI",
    20: "AT BA EE KZ LT LU MN XK",
    21: "CH CR HR LI LV",
    22: "BG BH DE GB GE IE ME RS VA",
    23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG",
    25: "LY PT ST",
    26: "IS TR",
    27: "BI DJ FR GR IT MC MR SM",
    28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
    29: "BR EG PS QA UA",
    30: "JO KW MU YE",
    31: "MT SC",
    33: "LC RU",
  }).flatMap(([length, countries]) =>
    countries.split(" ").map((country) => [country, Number(length)] as const),
  ),
);

/** A country and the first digit; a word of two letters before a number is no country. */
const BEGINNINGS = /(?:[A-Za-z]{2}|[A-Z]{2}[ \u00A0-]{1,3})(?=\p{Nd})/gu;
const PART = /[ \u00A0-]{0,3}([A-Za-z]|\p{Nd})/uy;

/** After the country stand two figures that check the rest. */
const CHECKED = /\d\d$/;

/** Where bank accounts stand in a text: from, and to. */
export function ibansIn(text: string): (readonly [from: number, to: number])[] {
  return [...text.matchAll(BEGINNINGS)].flatMap(({ 0: beginning, index }) => {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    const end = length && endOfIban(text, index, length);
    return end ? [[index, end] as const] : [];
  });
}

function endOfIban(text: string, from: number, length: number): number | undefined {
  PART.lastIndex = from;
  let iban = "";
  let end = from;
  while (iban.length < length) {
    const [, sign] = PART.exec(text) ?? [];
    if (!sign) return undefined;
    iban += western(sign) || sign;
    if (iban.length === 4 && !CHECKED.test(iban)) return undefined;
    end = PART.lastIndex;
  }
  return isIban(iban) ? end : undefined;
}

function isIban(text: string): boolean {
  const turned = (text.slice(4) + text.slice(0, 4)).toUpperCase();
  const figures = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...figures].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0) === 1;
}
