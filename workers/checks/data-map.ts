import { isDeclared } from "~/db/declared-columns";
import type { Check } from "./world";

/** What the database, its index and its migrations keep for themselves. */
const NOT_OURS = /^(d1_migrations|long_texts(_|$))/;

/** Whether the database holds a table or a column of which the data map does not know. */
export const everyColumnIsDeclared: Check = async ({ db }) => {
  const there = (await db.tablesThere()).filter(({ name }) => !NOT_OURS.test(name));
  const strays = there.filter(({ name, column }) => !isDeclared(name, column));
  const named = strays.map(({ name, column }) => `${name}.${column}`);
  return named.length > 0 ? `not in the data map: ${named.join(", ")}` : null;
};
