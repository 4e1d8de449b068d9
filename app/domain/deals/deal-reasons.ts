import { LEAD_LOST_REASONS } from "../leads/lead-reasons";

/** Why a deal was lost: the list of the trade is one, for enquiries and for deals. */
export const DEAL_LOST_REASONS = LEAD_LOST_REASONS;
export type DealLostReason = (typeof DEAL_LOST_REASONS)[number];
