import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { TaskTitle } from "~/components/tasks/task-title";
import { AsideBlock } from "~/components/ui/page";
import type { EpochMs } from "~/lib/time";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";
import { DueText } from "./due-text";

interface Step {
  at: EpochMs;
  title: string | null;
  leadId: string | null;
}

/**
 * What is to be done next, and by when; late when it has passed.
 * @param about what a step is planned for, as an address says it: `contact:ct_…`; null for whoever may not.
 */
export function NextStepBlock({
  step,
  about,
  now,
  zone,
}: {
  step: Step | null;
  about: string | null;
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <AsideBlock title={t("nextStep")}>
      {step ? (
        <p>
          <b>
            <DueText at={step.at} now={now} zone={zone} />
          </b>
          <br />
          {step.title !== null && <TaskTitle title={step.title} />}
          {step.leadId && <Link to={to(`leads/${step.leadId}`)}>{t("followUp")}</Link>}
        </p>
      ) : (
        <p className="quiet">
          {t("noNextStep")}{" "}
          {about && <Link to={to(`tasks/new?about=${about}`)}>{t("planStep")}</Link>}
        </p>
      )}
    </AsideBlock>
  );
}
