/** A message of a conversation, the newest first in a list of them. */
interface Said {
  id: string;
  direction: "in" | "out";
}

/** The last message that still waits for an answer once one is gone; null when none of those that were read does. */
export function waitsAfter(newestFirst: readonly Said[], goneId: string): string | null {
  const left = newestFirst.filter(({ id }) => id !== goneId);
  const [last] = left;
  return last?.direction === "in" ? last.id : null;
}
