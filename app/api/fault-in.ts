import type { Reply } from "./endpoint";

/** A refusal as a fault of the input where it is one, by the path of what is wrong; else as it is. */
export function faultIn(
  reason: string,
  faults: Readonly<Record<string, (string | number)[]>>,
): Reply {
  const path = faults[reason];
  return path ? { invalid: [{ path, message: reason }] } : { refused: reason };
}
