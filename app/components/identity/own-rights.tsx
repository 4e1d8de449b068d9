import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { PublicLink } from "~/components/layout/public-link";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { OWN_TYPES } from "~/domain/privacy/own-request";
import { ownRequests } from "~/words/own-requests";
import { useWords } from "~/words/use-words";

interface Props {
  last: LastAnswer;
  isSent: boolean;
}

/** Every right over one's own account: what one does oneself, and a form for what is asked. */
export function OwnRights({ last, isSent }: Props) {
  const t = useWords(ownRequests);
  return (
    <Block title={t("title")}>
      {isSent && <Notice tone="done">{t("sent")}</Notice>}
      <ul className="lines">
        <li>
          {t("getIt")} <a href="/me/privacy/package">{t("take")}</a>
        </li>
        <li>
          {t("putRight")} <a href="/me">{t("profile")}</a>
        </li>
        <li>
          {t("eraseIt")} <a href="/me/erasure">{t("erase")}</a>
        </li>
        <li>
          {t("inRecords")} <PublicLink to="/privacy/request">{t("publicForm")}</PublicLink>
        </li>
      </ul>
      <OwnRequestForm last={last} />
    </Block>
  );
}

function OwnRequestForm({ last }: Pick<Props, "last">) {
  const t = useWords(ownRequests);
  const { field, formErrors } = formState(last);
  const errorText = useRefusalIn(ownRequests);
  return (
    <form method="post" className="stack narrow" data-notice-id="rightsAsk">
      <p className="muted">{t("all")}</p>
      <FormErrors errors={formErrors} errorText={errorText} />
      <SelectField
        field={field("type")}
        label={t("type")}
        empty={t("choose")}
        options={OWN_TYPES.map((value) => ({ value, label: t(value) }))}
        errorText={errorText}
      />
      <SelectField
        field={field("purpose")}
        label={t("purpose")}
        empty={t("noPurpose")}
        options={OBJECTIONS.map((value) => ({ value, label: t(value) }))}
      />
      <TextAreaField
        field={field("details")}
        label={t("details")}
        hint={t("detailsHelp")}
        errorText={errorText}
      />
      <div>
        <Button look="primary">{t("send")}</Button>
      </div>
      <FormNotice of="rightsAsk" />
    </form>
  );
}
