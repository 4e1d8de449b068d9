import { z } from "zod";
import { tellOfEntry } from "~/use-cases/registers/tell-of-entry.server";
import type { Handler } from "../job-run";

/** The last one told. */
const cursorSchema = z.object({ after: z.string() }).nullable();

/** Those whom an entry of a register concerns are written to, some at a time. */
export const registerTold: Handler<"register.told"> = async (run, { entryId }, cursor) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const told = await tellOfEntry(run.ctx, entryId, { after, attempt: run.attempt });
  if (told.after === null) return { kind: "finish", writes: told.writes };

  return { kind: "next", cursor: { after: told.after }, writes: told.writes };
};
