import { z } from "zod";
import { sendMailing } from "~/use-cases/mailings/send-mailing.server";
import type { Handler } from "../job-run";

/** The last address that is done with. */
const cursorSchema = z.object({ after: z.string() }).nullable();

/** A letter of news leaves, some addresses at a time; at night it waits. */
export const mailingStarted: Handler<"mailing.started"> = async (
  { ctx },
  { mailingId },
  cursor,
) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const { until, writes, after: last } = await sendMailing(ctx, mailingId, after);
  if (last === null) return { kind: "finish", writes };

  const next = { cursor: { after: last }, writes };
  return until === undefined ? { kind: "next", ...next } : { kind: "wait", until, ...next };
};
