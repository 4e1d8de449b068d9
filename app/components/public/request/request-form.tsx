import type { SubmissionResult } from "@conform-to/react";
import { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { REQUEST_TYPES } from "~/domain/privacy/request-states";
import { requestPage } from "~/words/request-page";
import { useWords } from "~/words/use-words";
import { PersonFields } from "./person-fields";

const ASKERS = ["self", "representative", "child"] as const;

export function useRequestText() {
  const t = useWords(requestPage);
  return (reason: string) =>
    Object.hasOwn(requestPage, reason) ? t(reason as "code-wrong") : reason;
}

/** What anybody can ask; after a refusal all of it is still there. */
export function RequestForm({
  last,
  id,
}: {
  last: SubmissionResult<string[]> | undefined;
  id: string;
}) {
  const t = useWords(requestPage);
  const { field, formErrors } = formState(last);
  const errorText = useRequestText();
  return (
    <form id={id} method="post" className="stack contact-form" data-notice-id="rightsAsk">
      <FormErrors errors={formErrors} errorText={errorText} />
      <SelectField
        field={field("type", "access")}
        label={t("type")}
        options={REQUEST_TYPES.map((value) => ({ value, label: t(value) }))}
        errorText={errorText}
      />
      <SelectField
        field={field("by", "self")}
        label={t("by")}
        hint={t("childHelp")}
        options={ASKERS.map((value) => ({ value, label: t(value) }))}
      />
      <PersonFields field={field} errorText={errorText} />
      <SelectField
        field={field("purpose", "")}
        label={t("purpose")}
        empty={t("noPurpose")}
        options={OBJECTIONS.map((value) => ({ value, label: t(value) }))}
      />
      <TextField
        field={field("email")}
        type="email"
        label={t("email")}
        hint={t("emailHelp")}
        autoComplete="email"
        errorText={errorText}
      />
      <TextField
        field={field("phone")}
        type="tel"
        label={t("phone")}
        hint={t("phoneHelp")}
        autoComplete="tel"
        errorText={errorText}
      />
      <TextAreaField
        field={field("details")}
        label={t("details")}
        hint={t("detailsHelp")}
        errorText={errorText}
      />
      <Button look="primary" big>
        {t("send")}
      </Button>
      <FormNotice of="rightsAsk" said={requestPage} />
    </form>
  );
}
