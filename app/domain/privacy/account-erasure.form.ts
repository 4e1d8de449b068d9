import { z } from "zod";

const password = z.string().max(4_096, "password-too-long").optional();

/** What somebody does with their own account. A password or the link of a mail shows that it is them. */
export const accountErasureForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("erase"),
    when: z.enum(["grace", "now"]).default("grace"),
    password,
    link: z.string().max(200).optional(),
  }),
  z.object({ do: z.literal("send-link") }),
  z.object({ do: z.literal("keep") }),
]);
