import { OPERATOR_TENANT } from "~/config/operator";
import { TenantDb } from "~/db/tenant-db.server";
import { type Clock, HOUR_MS } from "~/lib/time";
import type { Services } from "~/services/services";
import { checkLedger } from "~/use-cases/privacy/replay/check-ledger.server";
import { ledgersKnown } from "../ledgers-known";

/** In how many parts all of them are read: one an hour, each of them about once a day. */
const PARTS = 24;

interface Checking {
  env: Pick<Env, "FILES" | "KV" | "DB">;
  services: Services;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

/** Reads the ledgers whose hour it is from end to end: the watch at each request compares their ends alone. */
export async function checkLedgers({ env, services, now, ring }: Checking): Promise<void> {
  const part = Math.floor(now() / HOUR_MS) % PARTS;
  const due = (await ledgersKnown(env)).filter((_, i) => i % PARTS === part);
  const office = new TenantDb(env.DB, OPERATOR_TENANT);
  const failures: unknown[] = [];
  for (const tenantId of due)
    await checkLedger({ db: new TenantDb(env.DB, tenantId), office, services, now, ring }).catch(
      (failure: unknown) => failures.push(failure),
    );
  // The others were read; this part is due again.
  if (failures.length > 0) throw failures[0];
}
