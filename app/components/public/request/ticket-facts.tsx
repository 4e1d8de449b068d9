import { Facts } from "~/components/public/facts";
import { isClosed, type RequestState, type RequestType } from "~/domain/privacy/request-states";
import { momentIn } from "~/lib/format";
import { dayIn } from "~/lib/in-language";
import { requestPage } from "~/words/request-page";
import { useLanguage, useWords } from "~/words/use-words";

interface Ticket {
  type: RequestType;
  state: RequestState;
  createdAt: number;
  dueOn: string;
  isVerified: boolean;
}

/** What was asked, when, by when an answer comes, and where it stands. */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords(requestPage);
  const language = useLanguage();
  const { type, state, createdAt, dueOn } = ticket;
  const open = state === "identity-pending" || state === "received" ? t("waits") : t("onItsWay");
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
        [t("state"), isClosed(state) ? t("closed") : open],
      ]}
    />
  );
}
