import { z } from "zod";
import { STOPS } from "../contacts/objections";

const contactId = z.string().min(1).max(80);
const reason = z
  .string()
  .trim()
  .max(500)
  .nullish()
  .transform((said) => said || null);

const birthYear = z.coerce
  .number()
  .int()
  .nullish()
  .transform((year) => year ?? null);

/** What those who decide do about somebody who is withheld, as the form sends it. */
export const withheldForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("lift"), contactId, reason }),
  z.object({ do: z.literal("agree"), contactId, reason, guardian: z.string().trim().max(320) }),
  z.object({ do: z.literal("withdraw"), contactId }),
  z.object({
    do: z.literal("resume"),
    contactId,
    reason,
    stop: z.enum(["all", ...STOPS]),
    how: z.enum(["new-consent", "other"]),
  }),
  z.object({ do: z.literal("of-age"), contactId, reason, birthYear }),
]);
