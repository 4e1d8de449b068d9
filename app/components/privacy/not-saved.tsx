import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { TextAreaField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block, Narrow, Stack } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import { requestDesk } from "~/words/privacy-desk";
import { Say, useWords } from "~/words/use-words";
import { OUTCOMES } from "./answer-form";
import type { ShownStep } from "./request-steps";

const TYPED = [
  ["answer", "answer"],
  ["reason", "reason"],
  ["under", "under"],
  ["longer", "whyLonger"],
] as const;

interface Props {
  last: LastAnswer;
  steps: readonly ShownStep[];
  zone: string;
}

/**
 * What somebody sent for a request that came to its end a moment before: that it was not saved, what stood there first,
 * and their own words to copy. Nothing where nothing was sent.
 */
export function NotSaved({ last, steps, zone }: Props) {
  const t = useWords(requestDesk);
  const { formErrors, field } = formState(last);
  const errorText = useRefusalIn(requestDesk);
  if (!last?.error) return null;

  const typed = TYPED.map(([name, label]) => ({ field: field(name), label: t(label) })).filter(
    ({ field: { initialValue } }) => initialValue,
  );
  const outcome = OUTCOMES.find(({ value }) => value === field("act").initialValue);
  return (
    <Block title={t("notSavedTitle")}>
      <Narrow>
        <Stack>
          <Notice tone="late" alert>
            <p>{formErrors?.map(errorText).join(" ")}</p>
            <Before step={steps.at(-1)} zone={zone} />
          </Notice>
          {typed.length > 0 && <p className="sm muted">{t("notSavedHelp")}</p>}
          {outcome && (
            <p className="sm">
              {t("outcome")}: {t(outcome.say)}
            </p>
          )}
          {typed.map((one) => (
            <TextAreaField key={one.field.id} {...one} readOnly />
          ))}
        </Stack>
      </Narrow>
    </Block>
  );
}

function Before({ step, zone }: { step: ShownStep | undefined; zone: string }) {
  const t = useWords(requestDesk);
  if (!step) return null;

  const { act, at, by, byPerson } = step;
  const who = by ? <bdi>{by}</bdi> : t(byPerson ? "person" : "system");
  const when = <Instant at={at} zone={zone} as="date-time" />;
  return (
    <p>
      <Say words={requestDesk} say="notSaved" with={{ what: t(act as "receive"), when, who }} />
    </p>
  );
}
