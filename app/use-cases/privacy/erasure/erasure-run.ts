import type { Write } from "~/db/statements";
import type { Traits } from "~/domain/privacy/traces";
import type { EpochMs } from "~/lib/time";
import type { LedgerFacts, Written } from "~/services/ledger/ledger";
import type { Ctx } from "../../ctx";

/** In this order, and no other: what leads to the rest goes last. */
export const PHASES = [
  "holds",
  "objects",
  "index",
  "rows",
  "person",
  "mentions",
  "notices",
  "second-look",
  "certificate",
] as const;
type Phase = (typeof PHASES)[number];

/** What must be known of the person until the last look: it travels sealed and ends with the job. */
export interface SubjectOfErasure {
  contactId: string;
  requestId: string;
  /** Keyed hash of the id. */
  hash: string;
  /** What stands where the id stood. */
  pseudonym: string;
  traits: Traits;
  /** Keyed hashes that keep a feed from bringing the person back. */
  suppress: string[];
}

export interface ToldRecipient {
  endpointId: string;
  recipient: string | null;
  country: string | null;
  deliveryId: string;
  at: EpochMs;
}

/** Where the job stands; kept in its row between steps. Everything in it but `sealed` names nobody. */
export interface ErasureState {
  phase: Phase;
  /** Where in the phase: each phase reads its own. */
  place: unknown;
  sealed: string;
  certificateId: string;
  /** The certificate of the first time, where an older database brought the person back. */
  goesOnFrom?: string;
  intended: Written;
  startedAt: EpochMs;
  /** By store: how many went, and when the last of them did. */
  stores: Record<string, { n: number; at: EpochMs }>;
  /** Who received the person, ever. */
  endpointIds: string[];
  told: ToldRecipient[];
  /** Keys in R2 that must not be there any more. */
  objects: string[];
  /** Files that are kept for a matter; absent in work that began before there were holds. */
  held?: string[];
  /** How many sales the law asks for, by the instant at which it no longer does. */
  byLaw?: Record<number, number>;
  /** Values that others share: they stay theirs. */
  shared: number;
  /** How often the second look sent us back. */
  rounds: number;
  total: number;
}

export type ErasureCtx = Pick<Ctx, "db" | "actor" | "now" | "services" | "timeZone" | "settings">;

/** What a part of a phase did. */
export interface Part {
  writes: Write[];
  /** Store and count. */
  erased: readonly (readonly [string, number])[];
  /** Where the phase goes on; undefined when it is over. */
  place?: unknown;
  state?: Partial<ErasureState>;
  /** To be kept before anything else is done, though nothing was written. */
  commits?: boolean;
  /** Not before this instant: something else must end first. */
  waitUntil?: EpochMs;
}

export const nothing: Part = { writes: [], erased: [] };

/** The entry that the ledger gets for this job. */
export const ledgerFacts = (
  kind: LedgerFacts["kind"],
  { hash }: Pick<SubjectOfErasure, "hash">,
  job: string,
  at: EpochMs,
  certificate?: string,
): LedgerFacts => ({
  kind,
  scope: "contact",
  subject: hash,
  job,
  at: new Date(at).toISOString(),
  ...(certificate ? { certificate } : {}),
});
