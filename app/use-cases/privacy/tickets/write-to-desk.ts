import { OPERATOR_SLUG } from "~/config/operator";
import { workspaces } from "~/db/schema";
import type { Warning } from "~/domain/privacy/deadline";
import { requestNumber } from "~/domain/privacy/request-number";
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
  slug: string | null;
}

interface Facts {
  id: string;
  dueOn: PlainDate;
  /** The request from outside that it is a part of. */
  ticketId?: string | null;
  /** The request on the desk of whoever is written to, where it has another id there; null: there are several. */
  shownId?: string | null;
}

type Writing = Pick<Ctx, "services">;

const SAID: Record<string, "deskNew" | "deskOver"> = { new: "deskNew", over: "deskOver" };

/** Writes to those who answer requests: that one came, or how its clock stands. It names nobody. */
export async function writeToDesk(
  { services }: Writing,
  officers: readonly Officer[],
  { id, dueOn, ticketId, shownId = id }: Facts,
  what: "new" | Warning,
): Promise<void> {
  for (const { id: userId, name, email, locale, slug } of officers) {
    const t = say(locale, requestMails);
    const when = formatPlainDate(dueOn, locale);
    await services.mail.post(
      {
        to: { name, address: email },
        locale,
        subject: t("deskSubject", { when }),
        paragraphs: [t(SAID[what] ?? "deskDue", { when, number: requestNumber(id, ticketId) })],
        link: slug ? linkTo(services, locale, { slug, id: shownId }) : undefined,
        because: t("deskBecause"),
      },
      `${id}.${dueOn}.${what}.${userId}`,
    );
  }
}

const linkTo = (
  { origin }: Ctx["services"],
  locale: Locale,
  { slug, id }: { slug: string; id: string | null },
) => ({
  label: say(locale, requestMails)(id ? "open" : "openDesk"),
  href: `${origin}/w/${slug}/privacy${id ? `/requests/${id}` : ""}`,
});

/**
 * Writes to our own desk which brokerage let the day of its part of a request go by, so that somebody follows up with
 * it. By the number of our own request; once, however many records of the person the brokerage has.
 */
export async function tellOwed(
  { db, services }: Writing & Pick<Ctx, "db">,
  { ticketId, dueOn }: { ticketId: string; dueOn: PlainDate },
): Promise<void> {
  const [owing] = await db.read(db.one(workspaces, db.tenantId));
  const t = say("en", requestMails);
  const workspace = owing?.name ?? "";
  const when = formatPlainDate(dueOn, "en");
  await services.mail.post(
    {
      to: { address: services.company.privacyEmail },
      locale: "en",
      subject: t("theirsSubject", { workspace }),
      paragraphs: [t("theirsOver", { workspace, when, number: requestNumber(ticketId) })],
      link: linkTo(services, "en", { slug: OPERATOR_SLUG, id: ticketId }),
      because: t("deskBecause"),
    },
    `${ticketId}.${dueOn}.owed.${db.tenantId}`,
  );
}
