import { z } from "zod";
import { tellOfWithdrawal } from "~/use-cases/policy/tell-of-withdrawal.server";
import type { Handler } from "../job-run";

/** The last person told. */
const cursorSchema = z.object({ after: z.string() }).nullable();

/** Those who were written to of a version hear that it was taken back, some at a time. */
export const policyWithdrawn: Handler<"policy.withdrawn"> = async (
  run,
  { versionId, of },
  cursor,
) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const told = await tellOfWithdrawal(run.ctx, versionId, { after }, of);
  if (told.after === null) return { kind: "finish", writes: told.writes };

  return { kind: "next", cursor: { after: told.after }, writes: told.writes };
};
