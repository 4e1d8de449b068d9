import type { SubmissionResult } from "@conform-to/react";
import { formState } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/words/use-words";
import { vendorList } from "~/words/vendor-list";

/** Has the signed list mailed, or asks to be told of changes. */
export function VendorAskForm({
  last,
  sent,
}: {
  last: SubmissionResult<string[]> | undefined;
  sent: "list" | "follow" | null;
}) {
  const t = useWords(vendorList);
  const { field, formErrors } = formState(last);
  const errorText = useRefusalIn(vendorList);
  return (
    <section id="ask" className="stack">
      <h2 className="md-h">{t("ask")}</h2>
      {sent && <Notice tone="done">{t(sent === "list" ? "listSent" : "followSent")}</Notice>}
      <form data-notice-id="whatMail" method="post" action="#ask" className="stack narrow">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("email", "", true)}
          type="email"
          label={t("email")}
          hint={t("help")}
          autoComplete="email"
          errorText={errorText}
        />
        <div className="row">
          <Button look="primary" name="do" value="list">
            {t("sendList")}
          </Button>
          <Button name="do" value="follow">
            {t("follow")}
          </Button>
        </div>
        <FormNotice of="whatMail" />
      </form>
    </section>
  );
}
