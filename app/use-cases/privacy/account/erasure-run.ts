import type { Write } from "~/db/statements";
import type { EpochMs } from "~/lib/time";
import type { LedgerFacts, Written } from "~/services/ledger/ledger";

/** In this order: what leads to the rest goes last, and nothing is said to be gone before it was looked for again. */
export const PHASES = [
  "doors",
  "workspaces",
  "rows",
  "choices",
  "account",
  "second-look",
  "certificate",
  "letter",
] as const;

/** Where it stands, in its job's row. It names nobody: whose it is, is sealed in the request. */
export interface AccountErasure {
  phase: (typeof PHASES)[number];
  /** The last workspace that was looked into. */
  after: string;
  certificateId: string;
  /** The certificate of the first time, where an older database brought the account back. */
  goesOnFrom?: string;
  /** In the ledger; null until the doors are shut. */
  intended: Written | null;
  /** By store: how many went, and when the last of them did. */
  stores: Record<string, { n: number; at: EpochMs }>;
  /** How many agreements a law makes us keep, and how many notes of what staff looked at are others' own. */
  signed: number;
  looked: number;
  /** How often the second look sent us back. */
  rounds: number;
}

/** `state` null: it is over. `waitUntil`: it did not begin, or not yet. */
export interface AccountStep {
  writes: Write[];
  state: AccountErasure | null;
  waitUntil?: EpochMs;
  result?: unknown;
}

export const ledgerFacts = (
  kind: LedgerFacts["kind"],
  subject: string,
  job: string,
  at: EpochMs,
  certificate?: string,
): LedgerFacts => ({
  ...{ kind, scope: "account", subject, job, at: new Date(at).toISOString() },
  ...(certificate ? { certificate } : {}),
});

/** The state after some rows went. */
export function counted(
  state: AccountErasure,
  erased: readonly (readonly [string, number])[],
  at: EpochMs,
): AccountErasure {
  const stores = { ...state.stores };
  for (const [name, n] of erased) if (n > 0) stores[name] = { n: (stores[name]?.n ?? 0) + n, at };
  return { ...state, stores };
}

export const nextPhase = (state: AccountErasure): AccountErasure => ({
  ...state,
  phase: PHASES[PHASES.indexOf(state.phase) + 1] ?? state.phase,
  after: "",
});
