import { z } from "zod";

const AI_PROVIDERS = ["offline", "workers-ai", "openai-compatible"] as const;

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "too-long")
    .optional()
    .transform((value) => value || null);

/** How a workspace wants its summaries made. An empty key leaves the one that is kept. */
export const aiSettingsForm = z.object({
  aiOn: z.literal("on").optional(),
  provider: z.enum(AI_PROVIDERS, { error: "required" }),
  model: text(100),
  baseUrl: text(500),
  key: text(500),
});
export type AiWish = z.output<typeof aiSettingsForm>;
