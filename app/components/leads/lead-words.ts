import { useRefusalIn } from "~/components/forms/refusal-text";
import { type PersonCopy, personOf } from "~/domain/contacts/names";
import type { LeadStatus } from "~/domain/leads/lead";
import { formatPhone, isoDay } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import {
  leadChannels,
  leadReasons,
  leadRefusals,
  leadSources,
  leadStatuses,
  leads,
} from "~/words/leads";
import { useLocale, useWords } from "~/words/use-words";
import type { Words } from "~/words/words";

/** A word by a key that came from the database: its own text where there is no word for it. */
function useNamed(words: Words) {
  const t = useWords(words as Words) as (key: string) => string;
  return (key: string) => (Object.hasOwn(words, key) ? t(key) : key);
}

export const useSourceName = () => useNamed(leadSources);
export const useChannelName = () => useNamed(leadChannels);
export const useReasonName = () => useNamed(leadReasons);
export const useStatusName = (): ((status: LeadStatus) => string) => useWords(leadStatuses);

/** Why something was not done; what a schema says in its own words is told as "could not be read". */
export const useLeadRefusal = () => useRefusalIn(leadRefusals);

/** The name of a lead's person, or what is said where it is not known. */
export function useLeadName() {
  const t = useWords(leads);
  const locale = useLocale();
  return ({ phone, ...lead }: PersonCopy & { phone: string | null }) =>
    personOf(lead, locale) ?? (phone && formatPhone(phone)) ?? t("nameless");
}

/** The next step with a lead: to follow up, by the way that its person came. */
export function useStepName() {
  const t = useWords(leads);
  return ({ channel }: { channel: string }) => t(STEPS[channel] ?? "followUp");
}

const STEPS: Record<string, "followUpOnWhatsapp" | "followUpByPhone" | "followUpByMail"> = {
  whatsapp: "followUpOnWhatsapp",
  call: "followUpByPhone",
  sms: "followUpByPhone",
  email: "followUpByMail",
  form: "followUpByMail",
};

/** Whether nobody set a next step and the system's own date is not today's: what Today calls no next step. */
export const isUnset = (
  { bySystem, nextFollowUpAt }: { bySystem: boolean; nextFollowUpAt: EpochMs | null },
  now: EpochMs,
  zone: string,
) => bySystem && nextFollowUpAt !== null && isoDay(nextFollowUpAt, zone) > isoDay(now, zone);

/** Channels whose source says the same once more. */
const SAME = new Set([
  "call phone",
  "email mail",
  "email email",
  "walk-in walk-in",
  "portal portal",
]);

/** Whether the source of a lead says no more than its channel. */
export const saysTheSame = ({ channel, source }: { channel: string; source: string }) =>
  SAME.has(`${channel} ${source}`);
