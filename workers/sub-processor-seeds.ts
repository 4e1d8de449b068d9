import { readMailSettings } from "~/config/mail.server";
import { subProcessorsOf } from "~/config/subprocessors";

/** Those that this deployment uses, as the register begins with them. */
export const subProcessorSeeds = (env: Env) =>
  subProcessorsOf({ mailHost: mailHostOf(env), workersAi: "AI" in env });

/** The host that takes our mail; null while it stays in the local mailbox. */
function mailHostOf(env: Env): string | null {
  const settings = readMailSettings(env);
  if (settings.MAIL_BY === "http") return new URL(settings.MAIL_ENDPOINT).hostname;
  return settings.MAIL_BY === "smtp" ? settings.SMTP_HOST : null;
}
