import { useEffect, useRef, useState } from "react";
import { type NotDone, post } from "~/components/forms/post";
import { useLoadAnew } from "~/components/ui/use-load-anew";
import type { CardFacts } from "./deal-facts";

/** A move as it was asked for. */
export interface Move {
  dealId: string;
  fromStageId: string;
  stageId: string;
}

export type Outcome =
  | { is: "moving" | "moved" | "back"; move: Move }
  | { is: "refused"; move: Move; reason: string };

/**
 * Moves cards at once and tells the server; a card that the server refuses goes back.
 * @param address where a deal's stage is told: `…/deals/ID/stage`.
 * @param loaded what the loader gave: a move is settled once it is in there.
 */
export function useMoves(address: (dealId: string) => string, loaded: unknown) {
  const loadAnew = useLoadAnew();
  const [moved, setMoved] = useState<Record<string, Move>>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const settled = useRef(new Set<Move>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was loaded anew holds the settled moves
  useEffect(() => {
    setMoved((all) => without(all, settled.current));
    settled.current = new Set();
  }, [loaded]);

  const show = (move: Move) => setMoved((all) => ({ ...all, [move.dealId]: move }));
  const send = async (move: Move, done: "moved" | "back") => {
    const fields: Record<string, string> =
      done === "back" ? { undo: "on" } : { stageId: move.stageId };
    const refusal = await post(address(move.dealId), fields);
    if (refusal) {
      setMoved((all) => without(all, new Set([move])));
      setOutcome({ is: "refused", move, reason: reasonOf(refusal) });
    } else {
      settled.current.add(move);
      setOutcome({ is: done, move });
    }
    // Without a connection the page cannot be looked at anew, and would be taken away.
    if (!refusal || refusal.status) loadAnew();
  };

  return {
    /** The stage each moved card is shown in, by the deal's id. */
    moved: Object.fromEntries(Object.values(moved).map(({ dealId, stageId }) => [dealId, stageId])),
    outcome,
    move({ id, stageId: fromStageId }: CardFacts, stageId: string) {
      if (stageId === fromStageId) return;
      const move = { dealId: id, fromStageId, stageId };
      show(move);
      setOutcome({ is: "moving", move });
      void send(move, "moved");
    },
    undo({ dealId, fromStageId, stageId }: Move) {
      const back = { dealId, fromStageId: stageId, stageId: fromStageId };
      show(back);
      void send(back, "back");
    },
    dismiss: () => setOutcome(undefined),
  };
}

/** A card that was moved again meanwhile stays where the later move put it. */
const without = (all: Record<string, Move>, ended: ReadonlySet<Move>) =>
  Object.fromEntries(Object.entries(all).filter(([, move]) => !ended.has(move)));

const reasonOf = ({ reason, status }: NotDone) =>
  reason ?? (status === 404 ? "deal-not-found" : "something-failed");
