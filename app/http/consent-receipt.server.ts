import type { Company } from "~/config/company.server";
import { consentRules } from "~/config/consent-rules/all-rules";
import { cookieCategories, inCategory, kindsInUse } from "~/config/cookies";
import type { ConsentRecord } from "~/db/consent-ledger.server";
import { CHOICE_LASTS_DAYS } from "~/domain/consent/consent";
import { receiptOf } from "~/domain/consent/receipt";
import { localeOf, toHref } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { signDocument } from "~/services/signing/documents";
import type { Signer } from "~/services/signing/keys";

interface Issuing {
  company: Company;
  origin: string;
  signer: () => Promise<Signer>;
  now: EpochMs;
}

/** The signed receipt of a line of the ledger. */
export async function signedReceipt(record: ConsentRecord, issuing: Issuing) {
  const { company, origin } = issuing;
  const receipt = receiptOf(record, {
    controller: company,
    page: origin + toHref(localeOf(record.language), "/cookies"),
    law: consentRules.find(({ id }) => id === record.jurisdiction)?.law ?? record.jurisdiction,
    asked: kindsOf(record),
    lasts: `P${CHOICE_LASTS_DAYS}D`,
  });
  return signDocument(receipt, await issuing.signer(), issuing.now);
}

/** The kinds that were in question: those in use, and any that the line itself names. */
function kindsOf({ before, after, language }: ConsentRecord) {
  const named = new Set([...before.split(" "), ...after.split(" ")]);
  return cookieCategories
    .filter(({ id }) => id !== "necessary" && (kindsInUse.has(id) || named.has(id)))
    .map(({ id, name }) => ({
      id,
      title: name[language],
      entries: inCategory(id).map((entry) => ({
        name: entry.name,
        kind: entry.kind,
        days: entry.lifetime === "browser-session" ? null : entry.lifetime.days,
      })),
    }));
}
