import { Facts } from "~/components/public/facts";
import { Instant } from "~/components/ui/text";
import { isClosed, type RequestState, type RequestType } from "~/domain/privacy/request-states";
import { formatPlainDate } from "~/lib/format";
import { requestPage } from "~/words/request-page";
import { useLocale, useWords } from "~/words/use-words";

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
  const locale = useLocale();
  const { type, state, createdAt, dueOn } = ticket;
  const open = state === "identity-pending" || state === "received" ? t("waits") : t("onItsWay");
  return (
    <Facts
      facts={[
        [t("type"), t(type)],
        [t("asked"), <Instant key="asked" at={createdAt} as="date-time" />],
        [t("due"), formatPlainDate(dueOn, locale)],
        [t("state"), isClosed(state) ? t("closed") : open],
      ]}
    />
  );
}
