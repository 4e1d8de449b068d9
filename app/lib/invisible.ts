/** Zero-width, direction, joining, variation and tag characters: nothing that a reader sees. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Removes every character that a reader cannot see; letters, marks and spaces stay. */
export const withoutInvisible = (text: string): string =>
  /^[\x20-\x7E]*$/.test(text) ? text : text.replace(INVISIBLE, "");

/** Arabic-Indic and Persian digits as 0-9, with their decimal and thousands marks as `.` and `,`. */
export const withLatinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066B/g, ".")
    .replace(/\u066C/g, ",");
