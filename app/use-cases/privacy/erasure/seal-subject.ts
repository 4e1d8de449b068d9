import type { TenantId } from "~/lib/ids";
import type { Ctx } from "../../ctx";
import type { SubjectOfErasure } from "./erasure-run";

const placeOf = (tenantId: TenantId, jobId: string) => ({
  tenantId,
  table: "jobs",
  id: jobId,
  column: "cursor",
});

/** What the job must know of the person, as its row may hold it: jobs carry no personal data in plain. */
export const sealSubject = (
  { db, services }: Pick<Ctx, "db" | "services">,
  jobId: string,
  subject: SubjectOfErasure,
) => services.seals.seal(placeOf(db.tenantId, jobId), JSON.stringify(subject));

/** Throws when it does not open. */
export async function openSubject(
  { db, services }: Pick<Ctx, "db" | "services">,
  jobId: string,
  sealed: string,
): Promise<SubjectOfErasure> {
  const opened = await services.seals.open(placeOf(db.tenantId, jobId), sealed);
  if (!opened.ok) throw new Error(opened.reason);

  return JSON.parse(opened.value);
}
