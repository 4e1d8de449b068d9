import type { JobStore } from "~/db/job-store.server";
import type { EpochMs } from "~/lib/time";

/** Rings again for every job that is due and in nobody's hands: a doorbell may have been lost. */
export async function ringReadyJobs(
  store: JobStore,
  ring: (jobId: string) => Promise<void>,
  now: EpochMs,
): Promise<number> {
  const due = await store.ready(now);
  for (const jobId of due) await ring(jobId);

  return due.length;
}
