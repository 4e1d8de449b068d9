const FIGURE = /\p{Nd}/u;
const EUROPEAN = /^[0-9]*$/;

/** The digits of any script, in European figures; what else stands between them is left out. */
export const western = (text: string) =>
  EUROPEAN.test(text)
    ? text
    : text.replaceAll(/[^0-9]/gu, (sign) => (FIGURE.test(sign) ? String(figureOf(sign)) : ""));

/** Unicode keeps the figures of a script from 0 to 9 one behind the other, in tens. */
function figureOf(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  let before = 0;
  while (FIGURE.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
