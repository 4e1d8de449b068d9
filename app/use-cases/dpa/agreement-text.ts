import type { Company } from "~/config/company.server";
import { DPA_VERSION } from "~/config/dpa";
import type { DpaWish } from "~/domain/dpa/dpa.form";
import type { Locale } from "~/lib/locale";
import { type EpochMs, toIso } from "~/lib/time";
import { dpaText } from "~/words/dpa";
import { say } from "~/words/words";

type Ours = Pick<Company, "names" | "isSample">;
interface Signing {
  wish: DpaWish;
  signer: string;
  at: EpochMs;
}

const CLAUSES = [
  "subject",
  "data",
  "instructions",
  "confidence",
  "security",
  "vendors",
  "rights",
  "incidents",
  "audit",
  "transfers",
  "end",
  "counsel",
] as const;

/** The clauses, as everybody may read them before anybody accepts. */
export const clausesOf = (locale: Locale): string[] => {
  const t = say(locale, dpaText);
  return CLAUSES.map((clause) => t(clause));
};

/** The whole agreement with both parties and whoever accepted it: the same bytes for ever. */
export function agreementText(locale: Locale, ours: Ours, { wish, signer, at }: Signing): string {
  const t = say(locale, dpaText);
  const { legalName, address } = ours.names[locale];
  const parts = [
    t("heading", { version: String(DPA_VERSION) }),
    ...(ours.isSample ? [t("sample")] : []),
    t("parties", {
      customer: wish.companyName,
      customerAddress: wish.companyAddress,
      company: legalName,
      companyAddress: address,
    }),
    ...clausesOf(locale),
    t("signed", { signer, title: wish.signerTitle, when: toIso(at), company: legalName }),
  ];
  return `${parts.join("\n\n")}\n`;
}
