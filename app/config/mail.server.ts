import { z } from "zod";

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

export type MailSettings = z.infer<typeof settings> | { MAIL_BY: "local"; MAIL_FROM: string };

const LOCAL: MailSettings = { MAIL_BY: "local", MAIL_FROM: "hello@closr.example" };

/**
 * By which way mails leave. On somebody's own machine, unless a way is set, they stay in the local
 * mailbox; elsewhere a missing setting throws an error that names it.
 */
export function readMailSettings(env: object): MailSettings {
  const isLocal = "LOCAL_TOOLS" in env && env.LOCAL_TOOLS === "on";
  if (isLocal && !("MAIL_BY" in env && env.MAIL_BY)) return LOCAL;

  return settings.parse(env);
}
