import { OPERATOR_TENANT } from "~/config/operator";
import { type LedgerFacts, ledgerTime } from "~/services/ledger/ledger";
import type { Purge, PurgeCtx } from "./purge-run";

/** The entry that the ledger gets for a workspace as a whole: it names it by a hash under the operator's own key. */
export const factsOf = async (
  { services, now }: PurgeCtx,
  { workspaceId, jobId }: Purge,
  kind: LedgerFacts["kind"],
): Promise<LedgerFacts> => ({
  kind,
  scope: "workspace",
  subject: await services.seals.tenantHmac(OPERATOR_TENANT, "subject", workspaceId),
  job: jobId,
  at: ledgerTime(now()),
});
