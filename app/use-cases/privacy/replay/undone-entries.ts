import { among } from "~/db/expressions";
import { jobs } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { accept } from "~/lib/result";
import { type LedgerEntry, ledgerInR2 } from "~/services/ledger/ledger";
import type { Ctx } from "../../ctx";

export type LedgerCtx = Pick<Ctx, "db" | "actor" | "now" | "services" | "ring">;

const ENTRIES_AT_ONCE = 200;

/**
 * The entries of the ledger behind `applied`: how many of the first are done or in the hands of a job
 * that this database knows, and those from the first on that no job of it answers for. Refuses
 * `ledger-altered` with the entry's number.
 */
export async function undoneEntries({ db, services }: LedgerCtx, applied: number) {
  const ledger = ledgerInR2(services);
  const later = await ledger.after(db.tenantId, applied, ENTRIES_AT_ONCE);
  if (!later.ok) return later;

  const ids = [...new Set(later.value.map(({ job }) => job))];
  const all = db.as(EVERYTHING);
  const [known] = await all.read(
    all.rows(jobs, { where: among(jobs.id, ids), limit: ENTRIES_AT_ONCE }),
  );
  const first = later.value.findIndex(
    (entry) =>
      !answersFor(
        known.find(({ id }) => id === entry.job),
        entry,
      ),
  );
  const settled = first === -1 ? later.value.length : first;
  return accept({
    applied: applied + settled,
    undone: later.value.slice(settled),
    mayBeMore: later.value.length === ENTRIES_AT_ONCE,
  });
}

/** An entry is written a moment before what it says is committed, and its job goes on by itself. */
function answersFor(
  job: typeof jobs.$inferSelect | undefined,
  { kind, scope }: LedgerEntry,
): boolean {
  if (!job) return false;
  if (job.state === "done") return true;
  if (kind === "intended") return true;
  return scope === "account" ? job.cursor !== null : scope === "contact" && job.contactId === null;
}
