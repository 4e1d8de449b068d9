import { z } from "zod";
import { DUBAI } from "~/lib/format";
import { accept, type Result, refuse } from "~/lib/result";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { MOST_HOURS } from "./hours";
import { SUPPORT_SCOPES } from "./scopes";

/** A request that nobody answered is over after this time. */
const ANSWERED_WITHIN_MS = 7 * MOST_HOURS * HOUR_MS;

export const askForm = z.object({
  workspace: z.string().trim().toLowerCase().min(1).max(63),
  reason: z.string().trim().min(10).max(1000),
  scope: z.enum(SUPPORT_SCOPES),
});

export const settleForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("approve"),
    id: z.string(),
    hours: z.coerce.number().int().min(1).max(MOST_HOURS),
  }),
  z.object({ do: z.literal("refuse"), id: z.string() }),
  z.object({ do: z.literal("end"), id: z.string() }),
]);

export type AskWish = z.output<typeof askForm>;
export type SettleWish = z.output<typeof settleForm>;

interface Trained {
  person: string;
  completedOn: string;
  validUntil: string;
}

/** Decides whether somebody may ask to look at a workspace: only with training that holds today. */
export function admitAsking(
  email: string,
  training: readonly Trained[],
  now: EpochMs,
): Result<null, "training-required"> {
  const today = plainDateAt(now, DUBAI);
  const holds = training.some(
    ({ person, completedOn, validUntil }) =>
      person.toLowerCase() === email.toLowerCase() && completedOn <= today && today <= validUntil,
  );
  return holds ? accept(null) : refuse("training-required");
}

interface Grant {
  state: "asked" | "approved" | "refused" | "ended";
  createdAt: EpochMs;
  endsAt: EpochMs | null;
}
export type Standing = "asked" | "open" | "refused" | "over";

/** Where a grant stands now: nobody has to end it for it to be over. */
export function standingOf({ state, createdAt, endsAt }: Grant, now: EpochMs): Standing {
  if (state === "refused") return "refused";
  if (state === "asked") return now - createdAt < ANSWERED_WITHIN_MS ? "asked" : "over";
  return state === "approved" && endsAt !== null && now < endsAt ? "open" : "over";
}

/** When a grant ends that is given now. */
export const endOf = (hours: number, now: EpochMs): EpochMs => now + hours * HOUR_MS;
