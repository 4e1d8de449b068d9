/** Of national numbers that are long the library makes more digits than the fifteen of E.164. */
const E164 = /^\+[1-9]\d{1,16}$/;

/** Whether this is a number as it is dialled, and nothing else beside it. */
export const isE164 = (text: string): boolean => E164.test(text);
