import type { Authority } from "~/config/authorities";
import { privacyRequests } from "~/db/schema";
import { isWithOthers } from "~/domain/privacy/ours-to-answer";
import { dayIn, hrefIn } from "~/lib/in-language";
import { type Language, localeOf } from "~/lib/locale";
import { askerMails } from "~/words/asker-mails";
import { lateAnswer as lateWords } from "~/words/late-answer";
import { refusalLetter } from "~/words/refusal-letter";
import { requestPage } from "~/words/request-page";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { lateAnswer } from "./late-answer";
import { becauseOf, isStoppedAtOnce, openAsked, ticketToken } from "./ticket";

/**
 * Writes to whoever asked us that the day of the answer is over, and whom they can complain to: once for each day that
 * was promised, however often it is tried. Not of what was answered or taken back meanwhile.
 */
export async function tellLate(ctx: Ctx, requestId: string): Promise<void> {
  const { db, services } = ctx;
  const [ticket] = await db.read(db.one(privacyRequests, requestId));
  const late = ticket && lateAnswer(ctx, ticket);
  if (!late) return;
  const asked = await openAsked(services, ticket);
  if (!asked?.email) return;

  const { locale } = asked;
  const t = say(locale, lateWords);
  const mails = say(locale, askerMails);
  const href = hrefIn(locale, `/privacy/request/${await ticketToken(services, ticket.id)}`);
  await services.mail.post(
    {
      to: { address: asked.email },
      locale,
      subject: t("subject"),
      paragraphs: [
        `${t("late", { date: dayIn(locale, late.since) })} ${t("reminded")}`,
        ...(isWithOthers(ticket) && isStoppedAtOnce(ticket, asked)
          ? [say(locale, requestPage)("stoppedAlready")]
          : []),
        t("complain", { name: late.authority.name[localeOf(locale)] }),
        whereIs(late.authority, locale),
        ...alsoTo(late.alsoAuthority, locale),
      ],
      link: { label: mails("open"), href: services.origin + href },
      because: mails(becauseOf(ticket.door)),
    },
    `${requestId}.${late.since}.late`,
  );
}

function alsoTo(authority: Authority | null, locale: Language): string[] {
  if (!authority) return [];
  const name = authority.name[localeOf(locale)];
  return [say(locale, lateWords)("also", { name }), whereIs(authority, locale)];
}

const whereIs = ({ address, url, knownOn }: Authority, locale: Language) =>
  [
    ...(address ? [address] : []),
    url,
    say(locale, refusalLetter)("knownOn", { date: dayIn(locale, knownOn) }),
  ].join("\n");
