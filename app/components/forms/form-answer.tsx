import type { SubmissionResult } from "@conform-to/react";
import { FormErrors } from "~/components/ui/field";
import type { Meanwhile } from "~/domain/events/entry";
import { keptFields, changedMeanwhile as words } from "~/words/changed-meanwhile";
import { Say, useWords } from "~/words/use-words";

/**
 * At the head of a form that changes a record: why it was not saved, and the version it is about. Where
 * somebody else was faster it says what is kept by now, and the next save is meant to write over that.
 * @param version that of the record as the page was loaded; none for a new one.
 */
export function FormAnswer({
  last,
  version,
  errorText,
}: {
  last: (SubmissionResult<string[]> & { details?: unknown }) | undefined;
  version: number | undefined;
  errorText: (reason: string) => string;
}) {
  const meanwhile = meanwhileIn(last?.details);
  return (
    <>
      {meanwhile ? (
        <ChangedMeanwhile {...meanwhile} />
      ) : (
        <FormErrors errors={last?.error?.[""] ?? undefined} errorText={errorText} />
      )}
      {version !== undefined && (
        <input type="hidden" name="version" value={meanwhile?.version ?? version} />
      )}
    </>
  );
}

const meanwhileIn = (details: unknown): Meanwhile | undefined =>
  details instanceof Object && "differing" in details ? (details as Meanwhile) : undefined;

function ChangedMeanwhile({ differing }: Meanwhile) {
  const t = useWords(words);
  const nameOf = useWords(keptFields);
  const told = differing.filter(({ field }) => Object.hasOwn(keptFields, field));
  return (
    <div className="notice late" role="alert" tabIndex={-1}>
      <p>{t("told")}</p>
      {told.length > 0 && <p>{t("kept")}</p>}
      {told.map(({ field, from }) => (
        <p key={field}>
          <Say
            words={words}
            say="field"
            with={{
              field: nameOf(field as keyof typeof keptFields),
              value: <bdi>{from ?? t("empty")}</bdi>,
            }}
          />
        </p>
      ))}
    </div>
  );
}
