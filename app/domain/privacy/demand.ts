import type { PlainDate } from "~/lib/zoned-time";
import type { RequestType } from "./request-states";

/** A request of a person's that waits for its answer. */
export interface Demand {
  id: string;
  type: RequestType;
  /** The day that holds. */
  dueOn: PlainDate;
}

interface Asked extends Demand {
  extendedTo: PlainDate | null;
}

/** What a request demands still, by its later day where there is one. */
export const demandOf = ({ id, type, dueOn, extendedTo }: Asked): Demand => ({
  ...{ id, type },
  dueOn: extendedTo ?? dueOn,
});
