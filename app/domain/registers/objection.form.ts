import { z } from "zod";

/** What a workspace has against a sub-processor. */
export const objectionForm = z.object({
  vendor: z.string().min(1).max(100),
  objection: z.string().trim().min(10).max(4000),
});
export type ObjectionWish = z.output<typeof objectionForm>;
