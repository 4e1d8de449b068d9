const ZEROS = [0x0660, 0x06f0, 0x0966] as const;

/** The same with Arabic, Persian and Devanagari digits as 0 to 9: a code is the same in whatever digits it is typed. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const at = digit.charCodeAt(0);
    return String(at - (ZEROS.findLast((zero) => at >= zero) ?? at));
  });
