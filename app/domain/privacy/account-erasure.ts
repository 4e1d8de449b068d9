import { z } from "zod";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { daysLater } from "~/lib/zoned-time";

/** Days in which somebody can still keep their account. */
export const GRACE_DAYS = 7;

/** When an account goes that was asked to: after the days of grace, or at once. */
export const endsAt = (asked: EpochMs, when: "grace" | "now", zone: string): EpochMs =>
  when === "now" ? asked : daysLater(asked, GRACE_DAYS, zone);

/** When its owner is reminded: a day before. */
export const remindsAt = (ends: EpochMs): EpochMs => ends - DAY_MS;

const password = z.string().max(4_096, "password-too-long").optional();

/** What somebody does with their own account. A password or the link of a mail shows that it is them. */
export const accountErasureForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("erase"),
    when: z.enum(["grace", "now"]).default("grace"),
    password,
    link: z.string().max(200).optional(),
  }),
  z.object({ do: z.literal("send-link") }),
  z.object({ do: z.literal("keep") }),
]);
