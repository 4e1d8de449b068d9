import { invitations, workspaces } from "~/db/schema";
import { toHref } from "~/lib/locale";
import { DAY_MS, type EpochMs } from "~/lib/time";
import type { Letter } from "~/services/mail/letter";
import { forDays } from "~/words/durations";
import { identityMails } from "~/words/identity-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { invitationToken } from "./invitation-token";

/**
 * Sends the mail of an invitation. Nothing is sent for one that was taken back or accepted.
 * @param key the same for every try, so that it goes out once.
 */
export async function sendInvitation(ctx: Ctx, id: string, key: string): Promise<void> {
  const { db, services, settings } = ctx;
  const [offered, [workspace]] = await db.read(
    db.one(invitations, id),
    db.rows(workspaces, { limit: 1 }),
  );
  if (!offered || !workspace) return;

  const inviter = settings.directory[offered.invitedBy]?.name ?? workspace.name;
  const token = await invitationToken(services.linkSecret, offered);
  const href = services.origin + toHref(offered.locale, `/invite/${token}`);
  await services.mail.post(letterOf({ ...offered, inviter, workspace: workspace.name, href }), key);
}

function letterOf({
  email,
  locale,
  inviter,
  workspace,
  href,
  createdAt,
  expiresAt,
}: {
  email: string;
  locale: "en" | "ar";
  inviter: string;
  workspace: string;
  href: string;
  createdAt: EpochMs;
  expiresAt: EpochMs;
}): Letter {
  const t = say(locale, identityMails);
  const time = forDays(locale, Math.round((expiresAt - createdAt) / DAY_MS));
  return {
    to: { address: email },
    locale,
    subject: t("inviteSubject", { inviter, workspace }),
    paragraphs: [t("inviteText", { inviter, workspace, time })],
    link: { label: t("invitePress", { workspace }), href },
    because: t("inviteBecause"),
  };
}
