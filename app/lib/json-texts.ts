/** A JSON value with each of its texts changed, and the names of its members too; a number that changes goes. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value === "number") return change(String(value)) === String(value) ? value : null;
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== "object" || value === null) return value;

  const members = Object.entries(value);
  return Object.fromEntries(members.map(([name, part]) => [change(name), withTexts(part, change)]));
}
