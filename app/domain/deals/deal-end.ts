import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { isPlainDate, type PlainDate } from "~/lib/zoned-time";
import type { DealLostReason } from "./deal-reasons";

/** What the decisions about a deal's end need to know of it. */
export interface DealEndFacts {
  status: "open" | "won" | "lost";
  amountMinor: number;
  lostReason: DealLostReason | null;
  lostNote: string | null;
  closedOn: PlainDate | null;
  closedAt: EpochMs | null;
}

export type DealEndRefusal =
  | "deal-is-closed"
  | "deal-is-open"
  | "won-deal-needs-value"
  | "won-deal-needs-close-date"
  | "lost-deal-needs-reason";

export type DealEnd = Omit<DealEndFacts, "amountMinor">;

/**
 * Decides that an open deal is won: it needs a value above zero and the day on which it closed.
 * @param closedOn a calendar day of the workspace.
 */
export function winDeal(
  deal: DealEndFacts,
  closedOn: PlainDate | null,
  at: EpochMs,
): Result<DealEnd, DealEndRefusal> {
  if (deal.status !== "open") return refuse("deal-is-closed");
  if (deal.amountMinor <= 0) return refuse("won-deal-needs-value");
  if (!closedOn || !isPlainDate(closedOn)) return refuse("won-deal-needs-close-date");

  return accept({ status: "won", closedOn, closedAt: at, lostReason: null, lostNote: null });
}

/** Decides that an open deal is lost, for a reason of the list; a note may say more. */
export function loseDeal(
  deal: DealEndFacts,
  why: { reason: DealLostReason | null; note?: string; closedOn: PlainDate },
  at: EpochMs,
): Result<DealEnd, DealEndRefusal> {
  if (deal.status !== "open") return refuse("deal-is-closed");
  if (!why.reason) return refuse("lost-deal-needs-reason");

  const lostNote = why.note?.trim() || null;
  return accept({
    status: "lost",
    closedOn: why.closedOn,
    closedAt: at,
    lostReason: why.reason,
    lostNote,
  });
}

/** Opens a closed deal again. Its value, its close date and the reason stay, as what was said then. */
export function reopenDeal(deal: DealEndFacts): Result<DealEnd, DealEndRefusal> {
  if (deal.status === "open") return refuse("deal-is-open");

  const { lostReason, lostNote, closedOn } = deal;
  return accept({ status: "open", closedAt: null, closedOn, lostReason, lostNote });
}
