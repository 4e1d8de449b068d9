import { z } from "zod";
import { OBJECTIONS } from "./objection";
import { OWN_TYPES } from "./own-request";

/** What nobody can answer who is not told what it is about. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(["correction", "complaint"]);

/** What is asked at /me/privacy. */
export const ownRequestForm = z
  .object({
    type: z.enum(OWN_TYPES, { error: "choose-one" }),
    purpose: z.enum(OBJECTIONS).optional(),
    details: z.string().trim().max(4_000, "too-long").optional(),
  })
  .refine(({ type, details }) => details || !NEEDS_WORDS.has(type), {
    path: ["details"],
    error: "details-missing",
  });
export type OwnRequestForm = z.output<typeof ownRequestForm>;
