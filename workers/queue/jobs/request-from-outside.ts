import { z } from "zod";
import { handOn } from "~/use-cases/privacy/tickets/hand-on.server";
import { layDown } from "~/use-cases/privacy/tickets/lay-down.server";
import { sendCode } from "~/use-cases/privacy/tickets/send-code.server";
import { takePart } from "~/use-cases/privacy/tickets/take-part.server";
import { tellLate } from "~/use-cases/privacy/tickets/tell-late.server";
import { tellPerson } from "~/use-cases/privacy/tickets/tell-person.server";
import type { Handler } from "../job-run";

/** The code leaves, or the request goes on without one. */
export const requestReceived: Handler<"request.received"> = async ({ ctx }, { requestId }) => ({
  kind: "finish",
  writes: await sendCode(ctx, requestId),
});

/** The last workspace that was looked at. */
const cursorSchema = z.object({ after: z.string() }).nullable();

/** Workspaces that know the address get their part, some at a time. */
export const requestVerified: Handler<"request.verified"> = async (
  { ctx },
  { requestId },
  cursor,
) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const handed = await handOn(ctx, requestId, after);
  if (handed.after === null) return { kind: "finish", writes: handed.writes };
  return { kind: "next", cursor: { after: handed.after }, writes: handed.writes };
};

/** A workspace's desk has it. */
export const requestForwarded: Handler<"request.forwarded"> = async (
  { ctx },
  { ticketId, isByHand },
) => ({
  kind: "finish",
  writes: await takePart(ctx, ticketId, isByHand),
});

/** It was taken back: each workspace with a part gets this job as well, and lays its part down. */
export const requestWithdrawn: Handler<"request.withdrawn"> = async (
  { ctx },
  { ticketId },
  cursor,
) => {
  const { after = "" } = cursorSchema.parse(cursor) ?? {};
  const { writes, until, ...handed } = await layDown(ctx, ticketId, after);
  if (until !== undefined) return { kind: "wait", until, writes, cursor };
  if (handed.after === null) return { kind: "finish", writes };
  return { kind: "next", cursor: { after: handed.after }, writes };
};

/** The person is told that there is news, or that there is none though its day is over. */
export const requestAnswered: Handler<"request.answered"> = async (
  { id, ctx },
  { requestId, isLate },
) => {
  await (isLate ? tellLate(ctx, requestId) : tellPerson(ctx, requestId, id));
  return { kind: "finish" };
};
