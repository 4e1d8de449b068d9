import { RefusalLetter } from "~/components/privacy/refusal-letter";
import { Button } from "~/components/ui/button";
import { UserText } from "~/components/ui/text";
import type { Authority } from "~/config/authorities";
import { isClosed, type RequestState } from "~/domain/privacy/request-states";
import { formatPlainDate } from "~/lib/format";
import { toHref } from "~/lib/locale";
import { requestPage } from "~/words/request-page";
import { useLocale, useWords } from "~/words/use-words";

interface Answer {
  id: string;
  workspace: string;
  state: RequestState;
  answer: string | null;
  refusedUnder: string | null;
  extendedTo: string | null;
  why: string | null;
  closedAt: number | null;
  authority: Authority | null;
  hasPackage: boolean;
  hasCertificate: boolean;
}

interface Ticket {
  state: RequestState;
  joinedTo: string | null;
  isVerified: boolean;
  answers: readonly Answer[];
}

/** What was answered so far: only of those who answered. */
export function TicketAnswers({ ticket, path }: { ticket: Ticket; path: string }) {
  const t = useWords(requestPage);
  const locale = useLocale();
  const { joinedTo, answers, state, isVerified } = ticket;
  if (joinedTo)
    return (
      <p>
        {t("joined")} <a href={toHref(locale, `/privacy/request/${joinedTo}`)}>{t("earlier")}</a>
      </p>
    );
  return (
    <div className="stack">
      <h2 className="md-h">{t("answers")}</h2>
      {answers.length === 0 && <p className="muted">{t("noAnswers")}</p>}
      {answers.map((answer) => (
        <OneAnswer key={answer.id} answer={answer} path={path} />
      ))}
      {isVerified && !isClosed(state) && (
        <form method="post">
          <Button name="do" value="withdraw">
            {t("withdraw")}
          </Button>
        </form>
      )}
    </div>
  );
}

const OUTCOMES = ["done", "done-with-exceptions", "refused", "withdrawn"] as const;

function OneAnswer({ answer: given, path }: { answer: Answer; path: string }) {
  const t = useWords(requestPage);
  const locale = useLocale();
  const { id, workspace, state, answer, extendedTo, why, authority } = given;
  const outcome = OUTCOMES.find((one) => one === state);
  const href = `${path}/${id}`;
  return (
    <article className="stack">
      <h3>
        <bdi>{workspace}</bdi>
        {outcome && <span className="quiet"> {t(outcome)}</span>}
      </h3>
      {!outcome && extendedTo && (
        <p>{t("longer", { date: formatPlainDate(extendedTo, locale), why: why ?? "" })}</p>
      )}
      {answer && !authority && <UserText>{answer}</UserText>}
      <RefusalLetter {...given} />
      {given.hasCertificate && <a href={href}>{t("takeCertificate")}</a>}
      {given.hasPackage && <a href={href}>{t("takePackage")}</a>}
    </article>
  );
}
