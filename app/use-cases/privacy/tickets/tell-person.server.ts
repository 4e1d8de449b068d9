import { ticketOf } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import { hrefIn } from "~/lib/in-language";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { tellContact } from "./tell-contact";
import { becauseOf, openAsked, ticketToken } from "./ticket";

/** Writes to whoever asked from outside that there is something at the request's own address. It says no more. */
export async function tellPerson(
  { db, services }: Ctx,
  requestId: string,
  key: string,
): Promise<void> {
  const [part] = await db.read(db.one(privacyRequests, requestId));
  if (!part) return;
  const [ticket] = await db.read(db.ask(ticketOf(part.ticketId ?? part.id)));
  if (!ticket) return tellContact({ db, services }, part, key);
  const asked = await openAsked(services, ticket);
  if (!asked?.email) return;

  const t = say(asked.locale, askerMails);
  const href = hrefIn(asked.locale, `/privacy/request/${await ticketToken(services, ticket.id)}`);
  await services.mail.post(
    {
      to: { address: asked.email },
      locale: asked.locale,
      subject: t("newsSubject"),
      paragraphs: [t("newsText")],
      link: { label: t("open"), href: services.origin + href },
      because: t(becauseOf(ticket.door)),
    },
    key,
  );
}
