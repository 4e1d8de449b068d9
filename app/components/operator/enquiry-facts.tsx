import { KeyValue } from "~/components/ui/page";
import { Instant, Mono, Ref } from "~/components/ui/text";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import type { EnquiryTopic } from "~/domain/enquiries/enquiry-topics";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { enquiryDesk } from "~/words/enquiry-desk";
import { enquiryTopics } from "~/words/enquiry-mails";
import { useWords } from "~/words/use-words";
import { EnquiryBadge } from "./enquiry-table";

interface Enquiry {
  id: string;
  at: EpochMs;
  topic: EnquiryTopic;
  email: string;
  locale: Locale;
  dueAt: EpochMs;
  keptUntil: EpochMs;
  state: EnquiryState;
  settledAt: EpochMs | null;
  settledBy: string | null;
}

/** Who wrote, when, by when it is answered and until when it is kept. */
export function EnquiryFacts({ enquiry, zone }: { enquiry: Enquiry; zone: string }) {
  const t = useWords(enquiryDesk);
  const topics = useWords(enquiryTopics);
  const { id, at, topic, email, locale, dueAt, keptUntil, state, settledAt, settledBy } = enquiry;
  const when = (instant: EpochMs) => <Instant at={instant} zone={zone} />;
  const settled = settledAt !== null && (
    <>
      {when(settledAt)} {settledBy && <bdi>{settledBy}</bdi>}
    </>
  );
  return (
    <KeyValue
      pairs={[
        { term: t("state"), value: <EnquiryBadge state={state} /> },
        { term: t("about"), value: topics(topic) },
        { term: t("email"), value: <Ref>{email}</Ref> },
        { term: t("language"), value: t(locale) },
        { term: t("came"), value: when(at) },
        { term: t("due"), value: when(dueAt) },
        ...(settled ? [{ term: t("settled"), value: settled }] : []),
        { term: t("kept"), value: when(keptUntil) },
        { term: t("number"), value: <Mono wrap>{id}</Mono> },
      ]}
    />
  );
}
