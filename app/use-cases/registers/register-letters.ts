import type { Addressee } from "~/db/queries/operator/people";
import type { RegisterName } from "~/domain/registers/registers";
import { formatPlainDate } from "~/lib/format";
import { type Locale, toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { registerMails } from "~/words/register-mails";
import { type Say, say } from "~/words/words";
import type { Ctx } from "../ctx";
import type { Entry, EntryRow } from "./entries";

type Told = "sub-processors" | "incidents" | "disclosures" | "business-transfers" | "objections";

interface Parts {
  subject: string;
  paragraphs: string[];
  path: string;
}

type Write<Name extends RegisterName> = (
  fields: Entry<Name>["fields"],
  t: Say<typeof registerMails>,
  locale: Locale,
  state: string,
) => Parts;

const LETTERS: { [Name in Told]: Write<Name> } = {
  "sub-processors": (fields, t, locale, state) => ({
    ...(state === "closed" ? vendorEnded(fields, t) : vendorComing(fields, t, locale)),
    path: "/subprocessors",
  }),
  incidents: ({ name, affected, measures, drill }, t) => ({
    subject: drill ? t("drillSubject", { name }) : t("incidentSubject", { name }),
    paragraphs: [
      ...(drill ? [t("drillText")] : []),
      t("incidentText", { affected }),
      t("incidentMeasures", { measures }),
    ],
    path: "/privacy",
  }),
  disclosures: ({ authority, process, scope }, t) => ({
    subject: t("disclosureSubject"),
    paragraphs: [t("disclosureText", { authority, process }), t("disclosureScope", { scope })],
    path: "/transparency.json",
  }),
  "business-transfers": ({ successor, reason, effectiveOn }, t, locale) => ({
    subject: t("transferSubject", { successor }),
    paragraphs: [
      t("transferText", { successor, when: formatPlainDate(effectiveOn, locale), reason }),
      t("transferLeave"),
    ],
    path: "/me/leave",
  }),
  objections: ({ vendor, answer }, t) => ({
    subject: t("objectionSubject", { vendor }),
    paragraphs: [t("objectionText", { answer: answer ?? "" })],
    path: "/subprocessors",
  }),
};

type Vendor = Entry<"sub-processors">["fields"];
type T = Say<typeof registerMails>;

const vendorEnded = ({ name }: Vendor, t: T) => ({
  subject: t("vendorEndedSubject", { name }),
  paragraphs: [t("vendorEndedText", { name })],
});

const vendorComing = (fields: Vendor, t: T, locale: Locale) => ({
  subject: t("vendorSubject", { name: fields.name }),
  paragraphs: [
    t("vendorText", {
      name: fields.name,
      purpose: locale === "ar" ? fields.purposeAr : fields.purposeEn,
      when: formatPlainDate(fields.effectiveOn, locale),
    }),
    t("vendorFacts", {
      country: (locale === "ar" ? fields.countryAr : fields.countryEn) ?? t("nowhereSaid"),
      data: locale === "ar" ? fields.dataAr : fields.dataEn,
      training: fields.training ?? "unsaid",
    }),
    t("vendorObject"),
  ],
});

/** Whether people are told of entries of a register. */
export const isTold = (register: RegisterName): register is Told => register in LETTERS;

/** The mail that tells somebody of an entry, in their language. */
export function letterOf(
  { services }: Pick<Ctx, "services">,
  entry: EntryRow,
  { name, email, locale }: Addressee,
): Letter {
  const t = say(locale, registerMails);
  const write = LETTERS[entry.register as Told] as Write<RegisterName>;
  const { subject, paragraphs, path } = write(entry.fields as never, t, locale, entry.state);
  const [first = "", ...rest] = paragraphs;
  const isPage = !path.includes(".") && !path.startsWith("/me");
  return {
    to: name ? { name, address: email } : { address: email },
    locale,
    subject,
    paragraphs: [name ? `${t("hello", { name })}\n${first}` : first, ...rest],
    link: { label: t("press"), href: services.origin + (isPage ? toHref(locale, path) : path) },
    because: t("because", { company: services.company.names[locale].legalName }),
  };
}
