import { Badge } from "~/components/ui/badge";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { ownSurveys } from "~/words/surveys";
import { Say, useWords } from "~/words/use-words";

export interface OwnSurvey {
  id: string;
  title: string;
  purpose: string;
  isAnonymous: boolean;
  endsAt: EpochMs;
  answeredAt: EpochMs | null;
  isTaken: boolean;
}

/** Surveys with what they are for; each leads to its own page unless nothing is left to do there. */
export function OwnSurveyList({
  surveys,
  zone,
}: {
  surveys: readonly OwnSurvey[];
  zone: string | undefined;
}) {
  return (
    <ul className="lines">
      {surveys.map((survey) => (
        <li key={survey.id}>
          <p>
            <b>
              <bdi>{survey.title}</bdi>
            </b>{" "}
            <Standing {...survey} zone={zone} />
          </p>
          <p className="sm muted typed" dir="auto">
            {survey.purpose}
          </p>
          <Onward {...survey} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ answeredAt, isTaken, endsAt, zone }: OwnSurvey & { zone: string | undefined }) {
  const t = useWords(ownSurveys);
  if (isTaken) return <Badge tone="done">{t("takenAnonymously")}</Badge>;
  const day = <Instant at={answeredAt ?? endsAt - 1} as="date" zone={zone} />;
  if (answeredAt === null)
    return (
      <span className="quiet">
        {t("until")} {day}
      </span>
    );
  return (
    <Badge tone="done">
      <Say words={ownSurveys} say="answeredOn" with={{ day }} />
    </Badge>
  );
}

function Onward({ id, answeredAt, isTaken }: OwnSurvey) {
  const t = useWords(ownSurveys);
  if (isTaken) return null;
  return (
    <p>
      <a href={`/me/surveys/${id}`}>{t(answeredAt === null ? "answer" : "look")}</a>
    </p>
  );
}
