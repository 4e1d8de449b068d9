import { OPERATOR_TENANT } from "~/config/operator";
import type { EpochMs } from "~/lib/time";
import { type LedgerEntry, type LedgerFacts, ledgerTime } from "~/services/ledger/ledger";
import type { Purge, PurgeCtx, PurgeState } from "./purge-run";

/** What must come back with the ledger where the database forgot it. */
export interface End extends Pick<PurgeState, "certificateId" | "endedAt" | "endedFrom"> {
  keptUntil: EpochMs;
}

/** The entry that the ledger gets for a workspace as a whole: it names it by a hash under the operator's own key. */
export const factsOf = async (
  { services, now }: PurgeCtx,
  { workspaceId, jobId }: Purge,
  kind: LedgerFacts["kind"],
  { certificateId, endedAt, keptUntil }: End,
): Promise<LedgerFacts> => ({
  kind,
  scope: "workspace",
  subject: await services.seals.tenantHmac(OPERATOR_TENANT, "subject", workspaceId),
  job: jobId,
  at: ledgerTime(now()),
  certificate: certificateId,
  ended: { at: ledgerTime(endedAt), keptUntil: ledgerTime(keptUntil) },
});

/** When an entry says that it was written. */
export const writtenAt = ({ at }: LedgerEntry): EpochMs => Date.parse(at);
