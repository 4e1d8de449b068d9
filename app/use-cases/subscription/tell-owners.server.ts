import { isNotNull } from "drizzle-orm";
import { mailboxesOfOwners } from "~/db/queries/memberships";
import { holds } from "~/db/schema";
import type { Life } from "~/domain/lifecycle/lifecycle";
import { formatDate } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { daysBetween, plainDateAt } from "~/lib/zoned-time";
import type { Letter } from "~/services/mail/letter";
import { lifecycleMails } from "~/words/lifecycle-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { readLife } from "./read-life";

type Owner = { userId: string; name: string; address: string; locale: "en" | "ar"; slug: string };
interface Ended {
  name: string;
  zone: string;
  life: Life & { purgeAt: EpochMs };
  origin: string;
  now: number;
  /** How many files are kept for a matter: while there are any, nothing is deleted. */
  held: number;
}

const MOST_HOLDS = 1000;

/**
 * Tells every owner that the subscription was ended `day` days ago and what comes when, each once however often it is
 * tried. Says nothing where the end was taken back.
 */
export async function tellOwners({ db, services, now }: Ctx, day: number, since: number) {
  const { workspace, life } = await readLife(db);
  const { purgeAt } = life;
  if (purgeAt === null || life.since !== since) return;

  const [owners, held] = await db.read(
    db.ask(mailboxesOfOwners()),
    db.count(holds, { where: isNotNull(holds.fileId), atMost: MOST_HOLDS }),
  );
  const { name, timeZone: zone } = workspace;
  const dated = { life: { ...life, purgeAt }, now: now() };
  const ended = { name, zone, ...dated, origin: services.origin, held };
  for (const owner of owners)
    await services.mail.post(letterOf(owner, ended, day), `end.${since}.${day}.${owner.userId}`);
}

function letterOf({ name, address, locale, slug }: Owner, ended: Ended, day: number): Letter {
  const { zone, life, origin, now, held } = ended;
  const t = say(locale, lifecycleMails);
  const when = formatDate(life.purgeAt, locale, zone);
  const left = daysBetween(plainDateAt(now, zone), plainDateAt(life.purgeAt, zone));
  const days = Math.max(0, left);
  const facts = { workspace: ended.name, when };
  return {
    to: { name, address },
    locale,
    subject: day === 0 ? t("endedSubject", facts) : t("leftSubject", { ...facts, days }),
    paragraphs: [
      t("ended", { workspace: ended.name, since: formatDate(life.since, locale, zone) }),
      t("left", { when, days }),
      ...(held > 0 ? [t("held", { n: held })] : []),
      t("export"),
      t("law"),
    ],
    link: { label: t("toSubscription"), href: `${origin}/w/${slug}/settings/subscription` },
    because: t("because"),
  };
}
