import type { SubmissionResult } from "@conform-to/react";
import { formState } from "~/components/forms/form-state";
import { MailTo } from "~/components/public/facts";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { hrefIn } from "~/lib/in-language";

import { requestPage } from "~/words/request-page";
import { Say, useLanguage, useWords } from "~/words/use-words";
import { useRequestText } from "./request-form";

/** Where the code is typed. It looks the same whether the address is known here or not. */
export function TicketCode({
  isLocked,
  hasCode,
  mayTakeBack,
  isSentAgain,
  mail,
  last,
}: {
  /** Where to write where no code arrives. */
  mail: string;
  isLocked: boolean;
  /** Whether there is an e-mail to send one to. */
  hasCode: boolean;
  mayTakeBack: boolean;
  /** Another was asked for just now. */
  isSentAgain: boolean;
  last: SubmissionResult<string[]> | undefined;
}) {
  const t = useWords(requestPage);
  const { field } = formState(last);
  const errorText = useRequestText();
  const again = hrefIn(useLanguage(), "/privacy/request");
  if (isLocked)
    return (
      <Notice tone="late">
        {t("code-locked")} <a href={again}>{t("title")}</a>
      </Notice>
    );
  if (!hasCode)
    return (
      <form method="post" className="stack">
        <Notice>{t("noCode")}</Notice>
        {mayTakeBack && <TakeBack />}
      </form>
    );

  return (
    <form method="post" className="stack narrow contact-form" data-notice-id="rightsAsk">
      {isSentAgain && <Notice tone="done">{t("againSent")}</Notice>}
      <TextField
        field={field("code")}
        label={t("code")}
        hint={t("codeHelp")}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        errorText={errorText}
      />
      <div className="row">
        <Button look="primary" name="do" value="code">
          {t("confirm")}
        </Button>
        <Button name="do" value="again">
          {t("again")}
        </Button>
        {mayTakeBack && <TakeBack />}
      </div>
      <p className="sm quiet">
        <Say words={requestPage} say="codeNone" with={{ mail: <MailTo address={mail} /> }} />
      </p>
      <FormNotice of="rightsAsk" said={requestPage} />
    </form>
  );
}

function TakeBack() {
  return (
    <Button name="do" value="withdraw">
      {useWords(requestPage)("withdraw")}
    </Button>
  );
}
