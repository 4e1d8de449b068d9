import { OPERATOR_TENANT } from "~/config/operator";
import { ticketOf } from "~/db/queries/operator/tickets";
import { privacyRequests, workspaces } from "~/db/schema";
import { dayIn, hrefIn } from "~/lib/in-language";
import type { Language } from "~/lib/locale";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import type { RequestRow } from "../desk/steps";
import { extensionReason } from "../desk/view-steps.server";
import { tellContact } from "./tell-contact";
import { becauseOf, openAsked, ticketToken } from "./ticket";

/**
 * Writes to whoever asked from outside that there is something at the request's own address; of an answer it says no
 * more. That it takes longer is said in full, where they may read it there.
 */
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
      ...((await takesLonger(db, { part, ticket }, asked.locale)) ?? {
        subject: t("newsSubject"),
        paragraphs: [t("newsText")],
      }),
      link: { label: t("open"), href: services.origin + href },
      because: t(becauseOf(ticket.door)),
    },
    key,
  );
}

/** Undefined where it was answered, or whoever asked showed nobody yet that the address is theirs. */
async function takesLonger(
  db: Ctx["db"],
  { part, ticket }: Record<"part" | "ticket", RequestRow>,
  language: Language,
) {
  const { extendedTo, closedAt } = part;
  if (!extendedTo || closedAt !== null || (ticket.verifiedAt ?? part.verifiedAt) === null)
    return undefined;

  const [workspace, why] = await db.read(
    db.one(workspaces, db.tenantId),
    extensionReason(db, part.id),
  );
  const t = say(language, askerMails);
  const isOurs = db.tenantId === OPERATOR_TENANT;
  const facts = {
    workspace: isOurs ? "CLOSR" : (workspace?.name ?? ""),
    ...{ date: dayIn(language, extendedTo), why: why ?? "" },
  };
  return { subject: t("longerSubject"), paragraphs: [t("longerText", facts)] };
}
