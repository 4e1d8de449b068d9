/** The results as people read them. */
export function table(results) {
  const rows = results.map(({ name, contacts, value, goal, unit, missing }) => [
    name,
    `${contacts}`,
    missing ? `not there (${missing})` : `${round(value)} ${unit}`,
    goal === undefined ? "" : `at most ${goal}`,
    verdict(value, goal, missing),
  ]);
  const all = [["what", "contacts", "measured", "goal", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function verdict(value, goal, missing) {
  if (missing) return "MISSING";
  if (goal === undefined) return "";
  return value <= goal ? "ok" : "MISSED";
}

function round(value) {
  return Number.isInteger(value) ? `${value}` : value.toFixed(2);
}
