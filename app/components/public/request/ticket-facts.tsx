import { Facts } from "~/components/public/facts";
import { requestNumber } from "~/domain/privacy/request-number";
import type { RequestType } from "~/domain/privacy/request-states";
import { momentIn } from "~/lib/format";
import { dayIn } from "~/lib/in-language";
import { requestPage } from "~/words/request-page";
import { useLanguage, useWords } from "~/words/use-words";

type Standing =
  | ("waits" | "locked" | "inWork" | "onItsWay" | "answered" | "closed")
  | ("done" | "done-with-exceptions" | "refused" | "withdrawn");

interface Ticket {
  id: string;
  type: RequestType;
  standing: Standing;
  createdAt: number;
  dueOn: string;
  /** The day that holds: a later one, where somebody needs longer. */
  endsOn: string;
  /** When it came to its end, or the last of those who had it answered. */
  answeredAt: number | null;
}

/** These ends are no answers. */
const ENDED: ReadonlySet<Standing> = new Set<Standing>(["withdrawn", "closed"]);

/** What was asked, when, by when an answer comes or when it came, where it stands, and its number. */
export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const t = useWords(requestPage);
  const language = useLanguage();
  const { id, type, standing, createdAt, answeredAt } = ticket;
  const time = (at: number) => (
    <time key={at} dateTime={new Date(at).toISOString()}>
      {momentIn(language, at)}
    </time>
  );
  return (
    <Facts
      facts={[
        [t("type"), t(type)],
        [t("asked"), time(createdAt)],
        answeredAt === null
          ? [t("due"), <Due key="due" {...ticket} />]
          : [t(ENDED.has(standing) ? "closedOn" : "answeredOn"), time(answeredAt)],
        [t("state"), t(standing)],
        [
          t("number"),
          <bdi key="number" className="mono">
            {requestNumber(id)}
          </bdi>,
        ],
      ]}
    />
  );
}

function Due({ dueOn, endsOn }: Pick<Ticket, "dueOn" | "endsOn">) {
  const t = useWords(requestPage);
  const language = useLanguage();
  return (
    <>
      {dayIn(language, endsOn)}
      {endsOn !== dueOn && (
        <span className="quiet"> ({t("dueFirst", { date: dayIn(language, dueOn) })})</span>
      )}
    </>
  );
}
