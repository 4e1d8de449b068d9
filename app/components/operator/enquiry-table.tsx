import { Badge } from "~/components/ui/badge";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import type { EnquiryTopic } from "~/domain/enquiries/enquiry-topics";
import type { EpochMs } from "~/lib/time";
import { enquiryDesk } from "~/words/enquiry-desk";
import { enquiryTopics } from "~/words/enquiry-mails";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

interface ShownEnquiry {
  id: string;
  at: EpochMs;
  topic: EnquiryTopic;
  name: string;
  dueAt: EpochMs;
  state: EnquiryState;
}

/** What people wrote to us: about what, who, and by when a person answers. */
export function EnquiryTable({
  enquiries,
  zone,
}: {
  enquiries: readonly ShownEnquiry[];
  zone: string;
}) {
  const t = useWords(enquiryDesk);
  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("from")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("about")}</Th>
          <Th>{t("came")}</Th>
          <Th>{t("due")}</Th>
        </>
      }
    >
      {enquiries.map((enquiry) => (
        <Row key={enquiry.id} enquiry={enquiry} zone={zone} />
      ))}
    </Table>
  );
}

function Row({
  enquiry: { id, at, topic, name, dueAt, state },
  zone,
}: {
  enquiry: ShownEnquiry;
  zone: string;
}) {
  const topics = useWords(enquiryTopics);
  return (
    <Tr>
      <Td>
        <RowLink to={consoleHref(`enquiries/${id}`)}>
          <Name>{name}</Name>
        </RowLink>
      </Td>
      <Td>
        <EnquiryBadge state={state} />
      </Td>
      <Td phone="line">{topics(topic)}</Td>
      <Td phone="line" muted>
        <Instant at={at} zone={zone} />
      </Td>
      <Td phone="line">{state === "open" && <Instant at={dueAt} zone={zone} />}</Td>
    </Tr>
  );
}

const TONES = { open: "soon", answered: "done", closed: undefined } as const;

export function EnquiryBadge({ state }: { state: EnquiryState }) {
  return <Badge tone={TONES[state]}>{useWords(enquiryDesk)(state)}</Badge>;
}
