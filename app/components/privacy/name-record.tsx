import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow, Row } from "~/components/ui/page";
import { nameRecordWords } from "~/words/behalf";
import { useWords } from "~/words/use-words";

/** Whose record a report about a child means, where nobody was found by its addresses. */
export function NameRecord({ last }: { last: LastAnswer }) {
  const t = useWords(nameRecordWords);
  const to = useWorkspaceHref();
  const { field } = formState(last);
  const errorText = useRefusalIn(nameRecordWords);
  return (
    <Block title={t("title")}>
      <Narrow>
        <form method="post" className="stack" data-notice-id="whatCustomerData">
          <input type="hidden" name="act" value="name" />
          <p className="sm muted">{t("help")}</p>
          <TextField field={field("record")} label={t("record")} errorText={errorText} />
          <Row>
            <Button look="primary">{t("press")}</Button>
            <LinkButton to={to("contacts")}>{t("find")}</LinkButton>
          </Row>
          <FormNotice of="whatCustomerData" brief />
        </form>
      </Narrow>
    </Block>
  );
}
