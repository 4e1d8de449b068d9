import type { SubmissionResult } from "@conform-to/react";
import { formState } from "~/components/identity/form-state";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { isMailingPurpose } from "~/domain/mailings/purposes";
import { newsForm } from "~/words/mailings";
import { useWords } from "~/words/use-words";
import { PurposeBoxes } from "./purpose-boxes";

/** Asks for news by e-mail; nothing is ticked beforehand. After a refusal all of it is still there. */
export function NewsRequestForm({
  last,
  asked,
}: {
  last: SubmissionResult<string[]> | undefined;
  asked: boolean;
}) {
  const t = useWords(newsForm);
  const { field, formErrors } = formState(last);
  const errorText = (reason: string) =>
    Object.hasOwn(newsForm, reason) ? t(reason as keyof typeof newsForm) : t("choose-one");
  const kept = [last?.initialValue?.purposes ?? []].flat().map(String);
  return (
    <section className="wrap" id="news" aria-labelledby="news-title">
      <h2 id="news-title">{t("title")}</h2>
      {asked ? (
        <Notice tone="done">{t("asked")}</Notice>
      ) : (
        <form data-notice-id="whatNews" method="post" className="stack narrow">
          <p>{t("lead")}</p>
          <FormErrors errors={formErrors} errorText={errorText} />
          <TextField
            field={field("email")}
            type="email"
            label={t("email")}
            autoComplete="email"
            errorText={errorText}
          />
          <fieldset className="stack">
            <legend className="label">{t("choose")}</legend>
            <PurposeBoxes
              on={kept.filter(isMailingPurpose)}
              errors={last?.error?.purposes ?? undefined}
              errorText={errorText}
            />
          </fieldset>
          <div>
            <Button look="primary">{t("ask")}</Button>
          </div>
          <FormNotice of="whatNews" />
        </form>
      )}
    </section>
  );
}
