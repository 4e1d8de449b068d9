import { z } from "zod";
import { rememberedOf } from "~/lib/once";

const from = z.email();
const smtp = z.object({
  MAIL_BY: z.literal("smtp"),
  MAIL_FROM: from,
  SMTP_HOST: z.string().min(1),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535),
  /** "off" sends in the clear and is for one's own machine. */
  SMTP_SECURITY: z.enum(["tls", "starttls", "off"]).default("starttls"),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
});
const http = z.object({
  MAIL_BY: z.literal("http"),
  MAIL_FROM: from,
  MAIL_ENDPOINT: z.url({ protocol: /^https$/ }),
  MAIL_API_KEY: z.string().min(1),
});
const settings = z.discriminatedUnion("MAIL_BY", [smtp, http]);

type Unsent<By extends string> = { MAIL_BY: By; MAIL_FROM: string };
export type MailSettings = z.infer<typeof settings> | Unsent<"local"> | Unsent<"none">;

const LOCAL: MailSettings = { MAIL_BY: "local", MAIL_FROM: "hello@closr.example" };
const NONE: MailSettings = { MAIL_BY: "none", MAIL_FROM: "nobody@closr.invalid" };

/**
 * By which way mails leave. While no way is set they stay in the local mailbox on somebody's own machine,
 * and elsewhere none can leave; `npm run deploy` refuses that. A way that is set by half throws an error
 * that names what is missing.
 */
export const readMailSettings = rememberedOf((env: object): MailSettings => {
  if ("MAIL_BY" in env && env.MAIL_BY) return settings.parse(env);

  return "LOCAL_TOOLS" in env && env.LOCAL_TOOLS === "on" ? LOCAL : NONE;
});
