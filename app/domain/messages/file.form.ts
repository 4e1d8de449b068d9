import { z } from "zod";

const about = {
  aboutType: z.enum(["contact", "account", "lead", "deal"]),
  aboutId: z.string().max(80),
};

/** A file to be kept on a record. */
export const fileForm = z.object({ ...about, file: z.instanceof(File, { error: "required" }) });

/** A record whose file is to be taken away, to go back to. */
export const fileDeletion = z.object(about);
