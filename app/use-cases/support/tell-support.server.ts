import { mailboxesOfDeciders } from "~/db/queries/memberships";
import { supportGrants } from "~/db/schema";
import type { Write } from "~/db/statements";
import { standingOf } from "~/domain/support/support";
import type { Letter } from "~/services/mail/letter";
import { supportMails } from "~/words/support";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Tells owners and administrators that the operator's staff ask to look, each once however often it is tried.
 * @returns the writes of the record; the caller commits them.
 */
export async function tellOfAsking(ctx: Ctx, grantId: string): Promise<Write[]> {
  const [grant, deciders] = await ctx.db.read(
    ctx.db.one(supportGrants, grantId),
    ctx.db.ask(mailboxesOfDeciders()),
  );
  if (!grant || standingOf(grant, ctx.now()) !== "asked") return [];

  for (const decider of deciders)
    await ctx.services.mail.post(letterOf(ctx, decider, grant), `${grantId}.${decider.userId}`);
  return record(ctx, { type: "support.asked", object: ["support", grantId], reason: grant.scope });
}

function letterOf(
  { services }: Pick<Ctx, "services">,
  {
    name,
    address,
    locale,
    slug,
  }: { name: string; address: string; locale: "en" | "ar"; slug: string },
  grant: { operatorName: string; reason: string },
): Letter {
  const t = say(locale, supportMails);
  return {
    to: { name, address },
    locale,
    subject: t("subject", { name: grant.operatorName }),
    paragraphs: [t("text", { name: grant.operatorName }), t("reason", { reason: grant.reason })],
    link: { label: t("press"), href: `${services.origin}/w/${slug}/settings/support` },
    because: t("because"),
  };
}
