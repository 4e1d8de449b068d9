import { Block } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { requestDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export interface ShownStep {
  id: string;
  at: EpochMs;
  act: string;
  reason: string | null;
  by: string | null;
  byPerson: boolean;
}

/** Everything that happened to a request: what, when, by whom and why. */
export function RequestSteps({ steps, zone }: { steps: readonly ShownStep[]; zone: string }) {
  const t = useWords(requestDesk);
  return (
    <Block title={t("timeline")} count={steps.length}>
      <ol className="steps">
        {steps.map(({ id, at, act, reason, by, byPerson }) => (
          <li key={id} className="ok">
            <span>
              {t(act as "receive")}{" "}
              <span className="sm quiet">
                <Instant at={at} zone={zone} as="date-time" />,{" "}
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
        ))}
      </ol>
    </Block>
  );
}

function Warned({ of }: { of: string }) {
  const t = useWords(requestDesk);
  if (of === "half") return t("warnHalf");
  return of === "over" ? t("warnOver") : t("warnDays", { n: Number(of) });
}
