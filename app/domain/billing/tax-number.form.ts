import { z } from "zod";
import { parseTrn } from "./trn";

/** A company of the brokerage and its tax number, as 15 digits whatever was typed. */
const taxNumberInput = z.strictObject({
  company: z.string().trim().min(1).max(200),
  trn: z
    .string()
    .max(100)
    .transform((typed, { addIssue }) => {
      const trn = parseTrn(typed);
      if (trn === null) addIssue({ code: "custom", message: "trn-malformed" });
      return trn ?? z.NEVER;
    }),
});
export type TaxNumberInput = z.output<typeof taxNumberInput>;

/** What is done on the page of tax numbers. */
export const taxNumbersForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("add"), ...taxNumberInput.shape }),
  z.object({ do: z.literal("remove"), id: z.string().max(80) }),
]);
