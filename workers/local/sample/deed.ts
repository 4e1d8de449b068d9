import type { Result } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { RecordsPlan } from "./plan";

export type Plan<Kind extends keyof RecordsPlan> = RecordsPlan[Kind][number];

/** Something that somebody did, to be done again in its order. */
export interface Deed {
  at: EpochMs;
  run: () => Promise<unknown>;
}

/** The records that have been made, by what the plan calls them. */
export interface Named {
  contacts: Map<string, { id: string; owner: string }>;
}

/** Who does what nobody in particular owns. */
export const CLERK = "owner";

/** A sample that the product refuses is a mistake in the sample. */
export function done<Value>(outcome: Result<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}
