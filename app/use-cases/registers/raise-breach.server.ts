import { officersHere } from "~/db/queries/officers-here";
import { BREACH_WARNINGS, breachDeadline } from "~/domain/registers/rules";
import { DUBAI, formatDateTime } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { DAY_MS, type EpochMs, HOUR_MS } from "~/lib/time";
import { registerMails } from "~/words/register-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { consolePath } from "./console-path";
import type { Entry } from "./entries";

type Incident = Entry<"incidents">;
/** Why it is written: it was recorded, or so many hours are left. */
type Stage = "recorded" | (typeof BREACH_WARNINGS)[number];

interface Officer {
  id: string;
  email: string;
  locale: Locale;
}

/**
 * Writes to the operator's privacy officers that an incident was recorded, that 24 of its 72 hours are left, and that
 * they are over: each once. Of the hours no more, once the authority was told.
 */
export async function raiseBreach(ctx: Ctx<"registers:write">, entry: Incident): Promise<void> {
  const deadline = breachDeadline(entry.fields);
  if (deadline === null) return;

  for (const officer of await officersOf(ctx))
    for (const stage of stagesAt(entry, deadline, ctx.now()))
      await write(ctx, officer, entry, { stage, deadline });
}

/** That a mail has left is remembered longer than this: afterwards there is nothing new to say. */
const NEWS_MS = 7 * DAY_MS;

function stagesAt({ createdAt, dueAt }: Incident, deadline: EpochMs, now: EpochMs): Stage[] {
  const warning = BREACH_WARNINGS.findLast((hours) => now >= deadline - hours * HOUR_MS);
  const isWarned = dueAt !== null && now - deadline < NEWS_MS;
  return [
    ...(now - createdAt < NEWS_MS ? (["recorded"] as const) : []),
    ...(isWarned && warning !== undefined ? [warning] : []),
  ];
}

/** Those who hold the post here, and the address that the policy names. */
async function officersOf({ db, services }: Ctx): Promise<Officer[]> {
  const [officers] = await db.read(db.ask(officersHere(["operator-privacy"])));
  const { privacyEmail } = services.company;
  const others = officers.filter(({ email }) => email !== privacyEmail);
  return [{ id: "officer", email: privacyEmail, locale: "en" }, ...others];
}

async function write(
  { services }: Ctx,
  { id: officerId, email, locale }: Officer,
  { id, fields: { name, drill } }: Incident,
  { stage, deadline }: { stage: Stage; deadline: EpochMs },
) {
  const t = say(locale, registerMails);
  const when = formatDateTime(deadline, locale, DUBAI);
  const of = { stage: String(stage), name, when, drill: String(drill) };
  await services.mail.post(
    {
      to: { address: email },
      locale,
      subject: t("breachSubject", of),
      paragraphs: [t("breachText", of), ...(drill ? [t("drillText")] : [])],
      link: { label: t("press"), href: services.origin + consolePath("incidents", id) },
      because: t("breachBecause", { company: services.company.names[locale].legalName }),
    },
    `${id}.breach.${stage}.${officerId}`,
  );
}
