import { z } from "zod";

/** The days whose choices are wanted, and how they are written down. */
export const evidenceForm = z
  .object({
    from: z.iso.date(),
    until: z.iso.date(),
    format: z.enum(["csv", "jsonl"]),
  })
  .refine(({ from, until }) => from <= until);
export type EvidenceForm = z.output<typeof evidenceForm>;
