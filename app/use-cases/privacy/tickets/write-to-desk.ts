import type { Warning } from "~/domain/privacy/deadline";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { PlainDate } from "~/lib/zoned-time";
import { requestMails } from "~/words/request-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";

interface Officer {
  id: string;
  name?: string;
  email: string;
  locale: Locale;
}

const SAID: Record<string, "deskNew" | "deskOver"> = { new: "deskNew", over: "deskOver" };

/** Writes to those who answer requests: that one came, or how its clock stands. It names nobody. */
export async function writeToDesk(
  { services }: Pick<Ctx, "services">,
  officers: readonly Officer[],
  { id, dueOn }: { id: string; dueOn: PlainDate },
  what: "new" | Warning,
): Promise<void> {
  for (const { id: userId, name, email, locale } of officers) {
    const t = say(locale, requestMails);
    const when = formatPlainDate(dueOn, locale);
    await services.mail.post(
      {
        to: { name, address: email },
        locale,
        subject: t("deskSubject", { when }),
        paragraphs: [t(SAID[what] ?? "deskDue", { when, id })],
        because: t("deskBecause"),
      },
      `${id}.${dueOn}.${what}.${userId}`,
    );
  }
}
