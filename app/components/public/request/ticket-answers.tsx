import { RefusalLetter } from "~/components/privacy/refusal-letter";
import { Button } from "~/components/ui/button";
import { UserText } from "~/components/ui/text";
import type { Authority } from "~/config/authorities";
import type { RequestState } from "~/domain/privacy/request-states";
import { momentIn } from "~/lib/format";
import { dayIn, hrefIn } from "~/lib/in-language";
import { refusalLetter } from "~/words/refusal-letter";
import { requestPage } from "~/words/request-page";
import { useLanguage, useWords } from "~/words/use-words";

interface Answer {
  id: string;
  workspace: string;
  state: RequestState;
  answer: string | null;
  refusedUnder: string | null;
  extendedTo: string | null;
  why: string | null;
  closedAt: number | null;
  authority?: Authority;
  alsoAuthority?: Authority | null;
  /** When everything that the workspace held was erased with it, and by which certificate. */
  gone: { at: number; certificateId: string | null } | null;
  hasPackage: boolean;
  hasCertificate: boolean;
}

interface Ticket {
  standing: string;
  endsOn: string;
  late: object | null;
  /** The use that was to stop stopped as soon as it was asked. */
  isStopped: boolean;
  joinedTo: string | null;
  mayTakeBack?: boolean;
  /** How many records of our own went, and whether what we hold ourselves can be taken. */
  erased: number;
  isOursReady: boolean;
  answers: readonly Answer[];
}

/** What was answered so far: only of those who answered. */
export function TicketAnswers({ ticket, path }: { ticket: Ticket; path: string }) {
  const t = useWords(requestPage);
  const language = useLanguage();
  const { joinedTo, answers, mayTakeBack, erased, isOursReady, standing } = ticket;
  const isEmpty = answers.length === 0 && erased === 0 && !isOursReady;
  if (joinedTo)
    return (
      <p>
        {t("joined")} <a href={hrefIn(language, `/privacy/request/${joinedTo}`)}>{t("earlier")}</a>
      </p>
    );
  if (isEmpty && standing === "withdrawn") return null;
  return (
    <div className="stack">
      <h2 className="md-h">{t("answers")}</h2>
      {erased > 0 && <p>{t("erased", { n: erased })}</p>}
      {isOursReady && <a href={`${path}/ours`}>{t("takeOurs")}</a>}
      {isEmpty && ticket.isStopped && <p>{t("stoppedAlready")}</p>}
      {isEmpty && (
        <p className="muted">
          {ticket.late ? t("noneYet") : t("noAnswers", { date: dayIn(language, ticket.endsOn) })}
        </p>
      )}
      {answers.map((answer) => (
        <OneAnswer key={answer.id} answer={answer} path={path} />
      ))}
      {mayTakeBack && (
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
  const language = useLanguage();
  const { id, workspace, state, answer, extendedTo, why, authority } = given;
  const outcome = OUTCOMES.find((one) => one === state);
  const href = `${path}/${id}`;
  return (
    <article className="stack">
      <h3>
        <bdi>{workspace}</bdi>
        {outcome && <span className="quiet"> {t(outcome)}</span>}
      </h3>
      {!outcome && !given.gone && extendedTo && (
        <p>{t("longer", { date: dayIn(language, extendedTo), why: why ?? "" })}</p>
      )}
      {answer && !authority && <UserText>{answer}</UserText>}
      <RefusalLetter {...given} words={refusalLetter} />
      {given.gone && <GoneWithIt {...given.gone} />}
      {given.hasCertificate && (
        <p>
          <a href={href}>{t("takeCertificate")}</a> {t("whatStays")}
        </p>
      )}
      {given.hasPackage && <a href={href}>{t("takePackage")}</a>}
    </article>
  );
}

/** The organisation left, and what it held is erased with its workspace: its certificate comes when that is done. */
function GoneWithIt({ at, certificateId }: NonNullable<Answer["gone"]>) {
  const t = useWords(requestPage);
  const date = momentIn(useLanguage(), at);
  return (
    <p>
      {certificateId ? t("gone", { date }) : t("going")}
      {certificateId && (
        <>
          {" "}
          {t("goneCertificate")} <bdi className="mono">{certificateId}</bdi>
        </>
      )}
    </p>
  );
}
