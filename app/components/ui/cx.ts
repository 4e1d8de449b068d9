/** Class names in a row, without those that do not apply. */
export const cx = (...names: (string | false | null | undefined)[]) =>
  names.filter(Boolean).join(" ") || undefined;
