import { z } from "zod";

const line = z.string().trim().min(2).max(300);

/** Who accepts the agreement for whom. */
export const dpaForm = z.object({
  companyName: line,
  companyAddress: line,
  signerTitle: line,
  authority: z.literal("on"),
});
export type DpaWish = z.output<typeof dpaForm>;
