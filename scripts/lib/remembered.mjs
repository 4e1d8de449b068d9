/** A function that answers what it was asked before without thinking again: modules are asked for the same a hundred times. */
export function remembered(answer) {
  const known = new Map();
  return (...asked) => {
    const key = asked.join("\0");
    if (!known.has(key)) known.set(key, answer(...asked));
    return known.get(key);
  };
}
