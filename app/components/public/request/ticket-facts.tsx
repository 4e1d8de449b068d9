import { Facts } from "~/components/public/facts";
import type { RequestType } from "~/domain/privacy/request-states";
import { momentIn } from "~/lib/format";
import { dayIn } from "~/lib/in-language";
import { requestPage } from "~/words/request-page";
import { useLanguage, useWords } from "~/words/use-words";

type Standing =
  | ("waits" | "locked" | "inWork" | "onItsWay" | "answered" | "closed")
  | ("done" | "done-with-exceptions" | "refused" | "withdrawn");

interface Ticket {
  type: RequestType;
  standing: Standing;
  createdAt: number;
  dueOn: string;
  isVerified: boolean;
}

/** What was asked, when, by when an answer comes, and where it stands. */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords(requestPage);
  const language = useLanguage();
  const { type, standing, createdAt, dueOn } = ticket;
  return (
    <Facts
      facts={[
        [t("type"), t(type)],
        [
          t("asked"),
          <time key="asked" dateTime={new Date(createdAt).toISOString()}>
            {momentIn(language, createdAt)}
          </time>,
        ],
        [t("due"), dayIn(language, dueOn)],
        [t("state"), t(standing)],
      ]}
    />
  );
}
