import { Block } from "~/components/ui/page";
import { Comma, Instant } from "~/components/ui/text";
import type { RequestState } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { requestDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

/** What an open request still comes to, from each state. */
const AHEAD: Partial<Record<RequestState, readonly ("toAccept" | "toRelease" | "toFinish")[]>> = {
  received: ["toAccept", "toFinish"],
  "identity-pending": ["toAccept", "toFinish"],
  accepted: ["toFinish"],
  "in-progress": ["toFinish"],
  forwarded: ["toFinish"],
  held: ["toRelease", "toFinish"],
  error: ["toFinish"],
};

export interface ShownStep {
  id: string;
  at: EpochMs;
  act: string;
  reason: string | null;
  by: string | null;
  byPerson: boolean;
}

interface Walk {
  steps: readonly ShownStep[];
  state: RequestState;
  zone: string;
}

/** Everything that happened to a request: what, when, by whom and why; then what is still to come. */
export function RequestSteps(walk: Walk) {
  const t = useWords(requestDesk);
  return (
    <Block title={t("timeline")}>
      <StepList {...walk} />
    </Block>
  );
}

export function StepList({ steps, state, zone }: Walk) {
  const t = useWords(requestDesk);
  return (
    <ol className="steps">
      {steps.map((step) => (
        <StepTaken key={step.id} step={step} zone={zone} />
      ))}
      {AHEAD[state]?.map((act, place) => (
        <li key={act} className={place === 0 ? "at" : undefined}>
          {t(act)}
        </li>
      ))}
    </ol>
  );
}

function StepTaken({ step, zone }: { step: ShownStep; zone: string }) {
  const { at, act, reason, by, byPerson } = step;
  const t = useWords(requestDesk);
  return (
    <li className="ok">
      <span>
        {t(act as "receive")}{" "}
        <span className="sm quiet">
          <Instant at={at} zone={zone} as="date-time" />
          <Comma />
          {by ? <bdi>{by}</bdi> : t(byPerson ? "person" : "system")}
        </span>
        {reason && (
          <span className="sm">
            <br />
            {act === "warn" ? <Warned of={reason} /> : <bdi>{reason}</bdi>}
          </span>
        )}
      </span>
    </li>
  );
}

function Warned({ of }: { of: string }) {
  const t = useWords(requestDesk);
  if (of === "half") return t("warnHalf");
  if (of === "today") return t("warnToday");
  return of === "over" ? t("warnOver") : t("warnDays", { n: Number(of) });
}
