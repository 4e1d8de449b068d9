import { z } from "zod";

/** What somebody does with their own picture. */
export const pictureForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("set"), picture: z.instanceof(File, { error: "required" }) }),
  z.object({ do: z.literal("remove") }),
]);
