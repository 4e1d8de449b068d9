import type { SubmissionResult } from "@conform-to/react";
import { formState } from "~/components/identity/form-state";
import { linkTo } from "~/components/identity/identity-page";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { CONTACT_TOPICS } from "~/domain/enquiries/enquiry-topics";
import { contactPage, contactRefusals } from "~/words/company";
import { forDays } from "~/words/durations";
import { enquiryTopics } from "~/words/enquiry-mails";
import { Say, useLocale, useWords } from "~/words/use-words";

/** What somebody writes to us with; after a refusal all of it is still there. */
export function ContactForm({
  last,
  topic,
  keptDays,
}: {
  last: SubmissionResult<string[]> | undefined;
  topic: string | undefined;
  keptDays: number;
}) {
  const t = useWords(contactPage);
  const time = forDays(useLocale(), keptDays);
  const topics = useWords(enquiryTopics);
  const { field, formErrors } = formState(last);
  const errorText = useRefusal();
  return (
    <form data-notice-id="whatMail" method="post" className="stack contact-form">
      <FormErrors errors={formErrors} errorText={errorText} />
      <SelectField
        field={field("topic", topic)}
        label={t("topic")}
        empty={t("choose")}
        hint={t("childHint")}
        options={CONTACT_TOPICS.map((value) => ({ value, label: topics(value) }))}
        errorText={errorText}
      />
      <TextField
        field={field("name")}
        label={t("name")}
        autoComplete="name"
        errorText={errorText}
      />
      <TextField
        field={field("email")}
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="email"
        errorText={errorText}
      />
      <TextAreaField
        field={field("message")}
        label={t("message")}
        hint={t("messageHint")}
        rows={7}
        errorText={errorText}
      />
      <Button look="primary" big>
        {t("send")}
      </Button>
      <p className="sm quiet">
        <Say words={contactPage} say="kept" with={{ time, link: linkTo("/privacy") }} />
      </p>
    </form>
  );
}

function useRefusal() {
  const t = useWords(contactRefusals);
  return (reason: string) =>
    reason in contactRefusals ? t(reason as keyof typeof contactRefusals) : reason;
}
