import { PublicLink } from "~/components/layout/public-link";
import { type Late, LateAnswer } from "~/components/privacy/late-answer";
import { Block } from "~/components/ui/page";
import { Instant, UserText } from "~/components/ui/text";
import type { RequestType } from "~/domain/privacy/request-states";
import { formatPlainDate } from "~/lib/format";
import { ownRequests } from "~/words/own-requests";
import { Say, useLocale, useWords } from "~/words/use-words";

interface Asked {
  id: string;
  type: RequestType;
  createdAt: number;
  dueOn: string;
  standing: "inWork" | "done" | "done-with-exceptions" | "refused" | "withdrawn" | "duplicate";
  details: string | null;
  answer: string | null;
  token: string;
  late: Late | null;
}

interface Props {
  requests: readonly Asked[];
  zone: string | undefined;
}

/** What was asked from one's own account: when, by when an answer comes, where it stands, and what was answered. */
export function OwnRequestList({ requests, zone }: Props) {
  const t = useWords(ownRequests);
  return (
    <Block title={t("yours")} count={requests.length}>
      {requests.length === 0 && <p className="muted">{t("none")}</p>}
      <ul className="lines">
        {requests.map((request) => (
          <OneAsked key={request.id} {...request} zone={zone} />
        ))}
      </ul>
    </Block>
  );
}

function OneAsked({
  type,
  createdAt,
  dueOn,
  standing,
  details,
  answer,
  token,
  late,
  zone,
}: Asked & Pick<Props, "zone">) {
  const t = useWords(ownRequests);
  const locale = useLocale();
  const isOpen = standing === "inWork";
  const when = <Instant at={createdAt} zone={zone} as="date-time" />;
  return (
    <li>
      <p>
        <b>{t(type)}</b> · {t(standing)}{" "}
        <span className="quiet">
          <Say words={ownRequests} say="asked" with={{ when }} />
          {isOpen && !late && ` · ${t("due", { date: formatPlainDate(dueOn, locale) })}`}
        </span>
      </p>
      {late && <LateAnswer late={late} />}
      {details && <UserText>{details}</UserText>}
      {answer && <p className="strong">{t("answer")}</p>}
      {answer && <UserText>{answer}</UserText>}
      <p>
        <PublicLink to={`/privacy/request/${token}`}>{t(isOpen ? "open" : "see")}</PublicLink>
      </p>
    </li>
  );
}
