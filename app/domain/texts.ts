import { z } from "zod";

/** The longest name of anything that people name: a person, a company, a deal. */
export const LONGEST_NAME = 200;

/** A text of one line, as it is kept: no blanks around it, line breaks and runs of blanks as one. */
const oneLine = (text: string) => text.trim().replace(/\s+/gu, " ");

/** One line of text, of at most `max` letters. */
export const lineText = (max: number) => z.string().overwrite(oneLine).max(max);

/** One line that may be left out: missing, null and empty are null. */
export const optionalLine = (max: number) =>
  lineText(max)
    .nullish()
    .transform((text) => text || null);

/** Of any script: people write phone numbers in their own digits. */
export const ANY_DIGIT = /\p{Nd}/u;
