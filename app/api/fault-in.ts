import type { Reply } from "./endpoint";
import type { FaultName } from "./sentences";

/** Refusals that are a fault of the input, by the path of what is wrong. Each has its sentence. */
export type Faults = Partial<Record<FaultName | `${string}-not-found`, (string | number)[]>>;

/** A refusal as a fault of the input where it is one; else as it is. */
export function faultIn(reason: string, faults: Faults): Reply {
  const path = faults[reason as keyof Faults];
  return path ? { invalid: [{ path, message: reason }] } : { refused: reason };
}
