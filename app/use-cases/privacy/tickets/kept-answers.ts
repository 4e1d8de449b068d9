import { among } from "~/db/expressions";
import { endedWorkspaces } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { EpochMs } from "~/lib/time";
import type { RequestRow } from "../desk/steps";

/** What became of everything that a workspace held. */
export interface Gone {
  /** When it was erased; while that is under way, when it was begun. */
  at: EpochMs;
  /** The number of the certificate of it; null while there is none. */
  certificateId: string | null;
}

/** What workspaces that are gone had answered, and what became of the data there. */
export async function keptAnswers({ db }: { db: TenantDb }, { keptAnswers: kept }: RequestRow) {
  if (!kept || kept.length === 0) return [];

  const ids = kept.map(({ workspaceId }) => workspaceId);
  const [ended] = await db.read(
    db.rows(endedWorkspaces, { where: among(endedWorkspaces.id, ids), limit: 500 }),
  );
  return kept.map((one) => {
    const { purgedAt = null, certificate } = ended.find(({ id }) => id === one.workspaceId) ?? {};
    const gone: Gone = { at: purgedAt ?? one.goneAt, certificateId: numberOf(certificate) };
    return { ...one, why: null, certificateId: one.certificate && one.id, gone };
  });
}

/** The number that a signed certificate of a workspace bears. */
function numberOf(certificate: unknown): string | null {
  const { id } = (certificate ?? {}) as { id?: unknown };
  return typeof id === "string" ? id : null;
}
