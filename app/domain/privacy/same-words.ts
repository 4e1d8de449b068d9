/** Whether two requests say the same, however it is spaced; none, and none of any length, are the same. */
export const sameWords = (one: string | null | undefined, other: string | null | undefined) =>
  plain(one) === plain(other);

const plain = (words: string | null | undefined) => (words ?? "").replaceAll(/\s+/g, " ").trim();
