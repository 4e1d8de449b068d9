import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/lib/zoned-time";
import { isLaterWarning, type Warning, warningOn } from "./deadline";
import {
  extend,
  isClosed,
  isGranted,
  move,
  possibleActs,
  REQUEST_ACTS,
  REQUEST_STATES,
  type RequestAct,
  type RequestState,
} from "./request-states";

const RECEIVED = "2026-01-31";
const DUE = "2026-02-28";
const LAST = "2026-04-30";

const acts = fc.constantFrom(...REQUEST_ACTS);
const events = fc.array(
  fc.oneof(
    acts.map((act) => ({ act })),
    fc.constant({ extend: true as const }),
    fc.integer({ min: 1, max: 20 }).map((days) => ({ days })),
  ),
  { maxLength: 80 },
);

/** What was joined to another was not answered. */
const isAnswered = (state: RequestState) => isClosed(state) && state !== "duplicate";

test("whatever is done with it in whatever order, a request is answered at most once", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (done) => {
      let state: RequestState = "received";
      let answers = 0;
      for (const act of done) {
        const moved = move(state, act, { reason: "because" });
        if (!moved.ok) continue;
        if (isAnswered(moved.value)) answers += 1;
        state = moved.value;
      }
      expect(answers).toBe(isAnswered(state) ? 1 : 0);
    }),
  );
});

test("no request is lost: from every open state an answer can still be reached, and a failure be tried again", () => {
  for (const state of REQUEST_STATES.filter((one) => !isClosed(one))) {
    expect(possibleActs(state)).toContain("refuse");
    const reached = new Set<RequestState>([state]);
    for (const one of reached)
      for (const act of possibleActs(one)) {
        const moved = move(one, act, { reason: "." });
        if (moved.ok) reached.add(moved.value);
      }
    expect(reached).toContain("done");
  }
  expect(move("error", "begin")).toEqual({ ok: true, value: "in-progress" });
});

test("every state can be reached from the first, and none leads out of an answer", () => {
  const reached = new Set<RequestState>(["received"]);
  for (const one of reached)
    for (const act of possibleActs(one)) {
      const moved = move(one, act, { reason: "." });
      if (moved.ok) reached.add(moved.value);
    }
  expect([...reached].sort()).toEqual([...REQUEST_STATES].sort());
  for (const state of REQUEST_STATES.filter(isAnswered)) expect(possibleActs(state)).toEqual([]);
  expect(possibleActs("duplicate")).toEqual(["reopen"]);
});

type Happened = { act: RequestAct } | { extend: true } | { days: number };

interface Watched {
  state: RequestState;
  dueOn: string;
  extendedTo: string | null;
  today: string;
  warned: Warning | null;
}

function after(request: Watched, happened: Happened): Watched {
  if ("days" in happened) return { ...request, today: addDays(request.today, happened.days) };
  if ("act" in happened) {
    const moved = move(request.state, happened.act, { reason: "because" });
    return moved.ok ? { ...request, state: moved.value } : request;
  }
  const longer = extend(request, LAST, { reason: "many", today: request.today });
  return longer.ok ? { ...request, extendedTo: longer.value, warned: null } : request;
}

const endOf = ({ extendedTo, dueOn }: Watched) => extendedTo ?? dueOn;

function watched(request: Watched): Watched {
  const due = warningOn(RECEIVED, endOf(request), request.today);
  const isNew = due && !isClosed(request.state) && isLaterWarning(due, request.warned);
  return isNew ? { ...request, warned: due } : request;
}

test("no clock is passed silently: an open request that is over was warned of, and is never extended after its day", () => {
  const first: Watched = {
    ...{ state: "received", dueOn: DUE, extendedTo: null },
    ...{ today: RECEIVED, warned: null },
  };
  fc.assert(
    fc.property(events, (happened) => {
      let request = first;
      for (const one of happened) {
        const next = watched(after(request, one));
        if (next.extendedTo !== request.extendedTo) expect(request.today <= DUE).toBe(true);
        if (!isClosed(next.state) && next.today > endOf(next)) expect(next.warned).toBe("over");
        request = next;
      }
    }),
  );
});

test("a refusal, a hold and an extension say why; an extension is given once, by the rule, in time", () => {
  expect(move("accepted", "refuse", { reason: " " })).toMatchObject({ reason: "reason-missing" });
  expect(move("in-progress", "hold")).toMatchObject({ reason: "reason-missing" });
  const open = { state: "accepted" as const, dueOn: DUE, extendedTo: null };
  const said = { reason: "many requests", today: DUE };
  expect(extend(open, LAST, said)).toEqual({ ok: true, value: LAST });
  expect(extend(open, LAST, { ...said, today: "2026-03-01" })).toMatchObject({
    reason: "too-late",
  });
  expect(extend(open, LAST, { ...said, reason: "" })).toMatchObject({ reason: "reason-missing" });
  expect(extend(open, null, said)).toMatchObject({ reason: "no-extension" });
  expect(extend({ ...open, extendedTo: LAST }, LAST, said)).toMatchObject({
    reason: "already-extended",
  });
  expect(extend({ ...open, state: "done" }, LAST, said)).toMatchObject({
    reason: "already-answered",
  });
});

test("[P107] of all ends of a request only an answer as asked is shown as done", () => {
  expect(REQUEST_STATES.filter(isGranted)).toEqual(["done", "done-with-exceptions"]);
});
