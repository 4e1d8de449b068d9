const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** A text of its own direction where no element can stand around it: in an option, in a title. */
export const isolated = (text: string) => FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
