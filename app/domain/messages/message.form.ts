import { z } from "zod";

const body = z.string({ error: "required" }).trim().min(1, "required").max(20_000, "too-long");

/**
 * An answer, as it is written below a conversation: a mail to be sent, a text to be taken to WhatsApp,
 * or what was sent there.
 */
export const replyForm = z.object({
  body,
  by: z.enum(["email", "whatsapp-draft", "whatsapp-sent"]).default("email"),
});

const id = z.string().max(80);

/** What can be done about a thread's summary: ask for one, or say what one is worth. */
export const summaryForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("make") }),
  z.object({ do: z.literal("keep"), summaryId: id }),
  z.object({ do: z.literal("wrong"), summaryId: id }),
  /** In a person's own words: these are a note. */
  z.object({ do: z.literal("edit"), summaryId: id, body: body.max(10_000, "too-long") }),
]);
export type SummaryAsk = z.output<typeof summaryForm>;

/** A note about a record, and where to go back to. */
export const noteForm = z.object({
  aboutType: z.enum(["contact", "account", "lead", "deal"]),
  aboutId: id,
  body: body.max(10_000, "too-long"),
  redirectTo: z.string().max(500).optional(),
});
