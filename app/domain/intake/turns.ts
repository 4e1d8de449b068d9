/** Who may be given leads: active, and in a role that sells. */
interface Seat {
  name: string;
  role: string | null;
  active: boolean;
}

const SELLS = new Set(["agent", "team-lead"]);

/**
 * Who is next to be given a lead: the one after whoever had the last, in the order of their ids, round
 * and round.
 * @returns null when nobody takes leads: it goes to the pool.
 */
export function nextInTurn(
  directory: Readonly<Record<string, Seat>>,
  last: string | null,
): string | null {
  const sellers = Object.entries(directory)
    .filter(([, { active, role }]) => active && role !== null && SELLS.has(role))
    .map(([id]) => id)
    .toSorted();
  return sellers.find((id) => last === null || id > last) ?? sellers[0] ?? null;
}
