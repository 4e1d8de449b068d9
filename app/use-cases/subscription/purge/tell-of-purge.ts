import { acrossTenantsFormerOwners } from "~/db/queries/operator/ended";
import { endedWorkspaces } from "~/db/schema";
import { formatDate, formatPlainDate } from "~/lib/format";
import type { Letter } from "~/services/mail/letter";
import { lifecycleMails } from "~/words/lifecycle-mails";
import { say } from "~/words/words";
import type { Purge, PurgeCtx } from "./purge-run";

type Owner = { userId: string; name: string; address: string; locale: "en" | "ar" };
type Ended = typeof endedWorkspaces.$inferSelect;

/** The last mail, to those who were owners: it is done, and where the certificate is. Each once. */
export async function tellOfPurge({ db, services }: PurgeCtx, { workspaceId }: Purge) {
  const [ended, owners] = await db.read(
    db.one(endedWorkspaces, workspaceId),
    db.ask(acrossTenantsFormerOwners(workspaceId)),
  );
  if (!ended) return;
  for (const owner of owners)
    await services.mail.post(
      letterOf(owner, ended, services.origin),
      `purged.${workspaceId}.${owner.userId}`,
    );
}

function letterOf({ name, address, locale }: Owner, ended: Ended, origin: string): Letter {
  const t = say(locale, lifecycleMails);
  const facts = { workspace: ended.name };
  const gone = formatDate(ended.purgedAt ?? ended.createdAt, locale, ended.timeZone);
  const until = formatPlainDate(ended.historyUntil ?? "", locale);
  return {
    to: { name, address },
    locale,
    subject: t("purgedSubject", facts),
    paragraphs: [t("purged", { ...facts, gone }), t("purgedHistory", { until }), t("purgedKept")],
    link: { label: t("toCertificate"), href: `${origin}/me/ended/${ended.id}` },
    because: t("because"),
  };
}
