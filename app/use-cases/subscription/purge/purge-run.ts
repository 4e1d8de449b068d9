import type { Write } from "~/db/statements";
import type { TenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { Written } from "~/services/ledger/ledger";
import type { Ctx } from "../../ctx";
import type { StoreCounts } from "./count-stores";

/** How many requests of each type were open. */
export type OpenRequests = { type: string; count: number }[];

/** In this order: what leads to the rest goes last, and nothing is said to be gone before it was looked for again. */
export const PHASES = ["objects", "rows", "keys", "second-look", "certificate", "letters"] as const;

/** Where a purge stands, in its job's row. It names nobody. */
export interface PurgeState {
  phase: (typeof PHASES)[number];
  /** Which of the phase's stores comes next. */
  place: number;
  endedAt: EpochMs;
  /** Nothing says when it ended: the day of the ledger's entry stands for it. */
  endedFrom?: "ledger";
  /** When the certificate's work began, and what was there then. */
  startedAt: EpochMs;
  found: StoreCounts;
  /** Requests about people's data that were open then; of a purge that began before they were counted, unknown. */
  openRequests?: OpenRequests;
  certificateId: string;
  intended: Written;
  /** How often the second look sent us back. */
  rounds: number;
  keysDestroyedAt: EpochMs | null;
}

/** The operator's own context: the work outlives the workspace it is about. */
export type PurgeCtx = Pick<Ctx, "db" | "actor" | "now" | "services">;

/** The workspace that goes, and the job that makes it go. */
export interface Purge {
  workspaceId: TenantId;
  jobId: string;
}

/** `state` null: it is over. */
export interface PurgeStep {
  writes: Write[];
  state: PurgeState | null;
  /** Not to be gone on with before; at once unless told. */
  until?: EpochMs;
  result?: unknown;
}
