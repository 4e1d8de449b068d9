import { contacts, workspaces } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { formatDate, formatPlainDate } from "~/lib/format";
import { requestMails } from "~/words/request-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import type { RequestRow } from "../desk/steps";
import { extensionReason } from "../desk/view-steps.server";

/** Writes to whoever asked at a workspace's own desk that the answer takes longer, and why, at the address on file. */
export async function tellContact(
  { db, services }: Pick<Ctx, "db" | "services">,
  { id, contactId, extendedTo, createdAt }: RequestRow,
  key: string,
): Promise<void> {
  const all = db.as(EVERYTHING);
  const [contact, workspace, why] = await all.read(
    all.one(contacts, contactId ?? ""),
    all.one(workspaces, db.tenantId),
    extensionReason(all, id),
  );
  const address = contact?.emails[0];
  if (!address || !workspace || !extendedTo) return;

  const locale = contact.preferredLanguage === "ar" ? "ar" : "en";
  const t = say(locale, requestMails);
  const facts = {
    workspace: workspace.name,
    asked: formatDate(createdAt, locale, workspace.timeZone),
    date: formatPlainDate(extendedTo, locale),
    why: why ?? "",
  };
  await services.mail.post(
    {
      to: { address },
      locale,
      subject: t("longerSubject", facts),
      paragraphs: [t("longerText", facts)],
      because: t("longerBecause", facts),
    },
    key,
  );
}
