import { z } from "zod";

const text = (most: number) => z.string().trim().max(most, "text-too-long");

/** A wish to keep a file for a matter, as the form sends it. */
export const holdForm = z.object({
  fileId: z.string("file-not-found").min(1, "file-not-found").max(80, "file-not-found"),
  matter: text(200).min(1, "matter-missing"),
  citation: text(200)
    .optional()
    .transform((said) => said || null),
  until: z.iso
    .date("no-such-day")
    .optional()
    .transform((day) => day ?? null),
});
