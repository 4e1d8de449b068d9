import { z } from "zod";
import { OBJECTIONS } from "./objection";

/** What somebody who is signed in asks of us in words; the rest they do themselves, on their own pages. */
export const OWN_TYPES = [
  "correction",
  "restriction",
  "objection",
  "withdrawal",
  "complaint",
] as const;

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
