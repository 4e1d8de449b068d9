import { eq } from "drizzle-orm";
import { jobs } from "~/db/schema";
import type { Ctx } from "../ctx";
import type { Checked } from "./walk-trail";

/** How far the check of a long trail is, or what it found; null where there is none of this id. */
export async function getCheck({ db }: Ctx<"audit:read">, jobId: string | null) {
  if (jobId === null) return null;

  const [job] = await db.read(db.one(jobs, jobId, eq(jobs.type, "audit.checked")));
  if (!job) return null;
  const { state, done, result } = job;
  return { state, done, found: result as Checked | null };
}
