import { z } from "zod";
import { tellOfPolicy } from "~/use-cases/policy/tell-of-policy.server";
import type { Handler } from "../job-run";

/** The last person told. */
const cursorSchema = z.object({ after: z.string() }).nullable();

/** Everybody is told of a version of a document, some at a time; the last step publishes it. */
export const policyAnnounced: Handler<"policy.announced"> = async (
  run,
  // A job of before there were others names none.
  { versionId, of = "privacy" },
  cursor,
) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const told = await tellOfPolicy(run.ctx, versionId, { after }, of);
  if (told.after === null) return { kind: "finish", writes: told.writes };

  return { kind: "next", cursor: { after: told.after }, writes: told.writes };
};
