import type { RegisterName } from "~/domain/registers/registers";
import { BREACH_MS, breachDeadline } from "~/domain/registers/rules";
import { isEverybody } from "~/domain/registers/workspaces";
import { DUBAI, formatDateTime, formatPlainDate } from "~/lib/format";
import { LOCALES, type Locale } from "~/lib/locale";
import { registerMails } from "~/words/register-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import type { Entry, EntryRow } from "./entries";
import { isTold, letterOf } from "./register-letters";

interface DraftNotice {
  to: "people" | "authority";
  locale: Locale;
  subject: string;
  paragraphs: readonly string[];
}

type Told = Pick<Ctx, "services">;

/** What would be sent of an entry as it stands, in both languages: to those whom it concerns, and to an authority. */
export function draftNotices(ctx: Told, entry: EntryRow): DraftNotice[] {
  if (!isTold(entry.register as RegisterName)) return [];

  const toPeople = LOCALES.map((locale): DraftNotice => {
    const reader = { id: "", name: "", email: "", locale };
    const { subject, paragraphs } = letterOf(ctx, entry, reader);
    return { to: "people", locale, subject, paragraphs };
  });
  if (entry.register !== "incidents") return toPeople;

  const incident = (entry as unknown as Entry<"incidents">).fields;
  return [...toPeople, ...LOCALES.map((locale) => toAuthority(ctx, incident, locale))];
}

/** What GDPR Art. 33(3) and its like want to hear, as far as the entry knows it. */
function toAuthority(
  { services }: Told,
  incident: Entry<"incidents">["fields"],
  locale: Locale,
): DraftNotice {
  const t = say(locale, registerMails);
  const { name, drill, detectedOn, risk, affected, workspaces, measures } = incident;
  const deadline = breachDeadline(incident) ?? 0;
  const { legalName, privacyEmail } = services.company;
  return {
    to: "authority",
    locale,
    subject: t(drill ? "authorityDrill" : "authoritySubject", { name }),
    paragraphs: [
      ...(drill ? [t("drillText")] : []),
      t("authorityWho", { company: legalName, mail: privacyEmail }),
      t("authorityWhen", {
        detected: formatPlainDate(detectedOn, locale),
        aware: formatDateTime(deadline - BREACH_MS, locale, DUBAI),
        deadline: formatDateTime(deadline, locale, DUBAI),
      }),
      t("authorityWhat", {
        affected,
        workspaces: isEverybody(workspaces) ? t("everyWorkspace") : workspaces,
      }),
      t("authorityRisk", { risk: t(risk) }),
      t("incidentMeasures", { measures }),
    ],
  };
}
