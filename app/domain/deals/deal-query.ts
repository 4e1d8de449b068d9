import { z } from "zod";

/** What the address of a list of deals asks for; what makes no sense is left out. */
export const dealQuery = z.object({
  stage: z.string().max(80).optional().catch(undefined),
  status: z.enum(["won", "lost"]).optional().catch(undefined),
  /** Narrows what has ended; a stage is of one pipeline anyway. */
  pipeline: z.string().max(80).optional().catch(undefined),
  /** Somebody's open deals with a next step, by when it is. */
  planned: z.literal("on").optional().catch(undefined),
  /** A member's or assignee's id, or "me". */
  owner: z.string().max(80).optional().catch(undefined),
  order: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  cursor: z.string().max(500).optional().catch(undefined),
});
export type DealQuery = z.output<typeof dealQuery>;
