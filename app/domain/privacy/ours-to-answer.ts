import {
  isAnsweredInWords,
  possibleActs,
  type RequestAct,
  type RequestState,
  type RequestType,
} from "./request-states";

interface Asked {
  door: string;
  type: RequestType;
  purpose: string | null;
  state: RequestState;
}

/** The purpose of a report about a child: whoever keeps the record, our own desk looks into it. */
const CHILD = "child";

/** Whether our own desk did its part, or had none: who has the rest of it is reminded instead. */
export const isWithOthers = ({ state }: Pick<Asked, "state">) => state === "forwarded";

/** Through these we are asked ourselves, and for everybody whose records we keep. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(["form", "mail"]);

/** Not given to those concerned yet, or given to them because we hold nothing more of the person ourselves. */
const THEIRS: ReadonlySet<RequestState> = new Set(["received", "identity-pending", "forwarded"]);

/**
 * Whether a desk is who answers a request. What came to our own desk from outside it answers for what the company
 * decides about itself; of what brokerages hold they decide, and it neither refuses nor answers in their place.
 */
export const isOursToAnswer = ({ door, type, purpose, state }: Asked): boolean =>
  !FROM_OUTSIDE.has(door) || purpose === CHILD || isAnsweredInWords(type) || !THEIRS.has(state);

/** What can be done with a request whoever answers it: to learn who asks, and to hear that they take it back. */
const ANYBODYS: ReadonlySet<string> = new Set(["accept", "withdraw", "again", "hand-on"]);

/** Whether a desk may do this with a request. */
export const isActOfDesk = (request: Asked, act: string): boolean =>
  ANYBODYS.has(act) || isOursToAnswer(request);

/** What a desk may do with a request as it stands. */
export const actsOfDesk = (request: Asked): RequestAct[] =>
  possibleActs(request.state).filter((act) => isActOfDesk(request, act));
