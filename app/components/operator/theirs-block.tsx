import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow, Row } from "~/components/ui/page";
import type { RequestState } from "~/domain/privacy/request-states";
import { theirsWords } from "~/words/enquiry-desk";
import { requestDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

interface Props {
  request: { state: RequestState };
  mayAct: boolean;
  last: LastAnswer;
}

/** Whose answer it is where it is not ours, what becomes of it, and how it ends when the person takes it back. */
export function TheirsBlock({ request, mayAct, last }: Props) {
  const t = useWords(theirsWords);
  const { field } = formState(last);
  const errorText = useRefusalIn(requestDesk);
  return (
    <Block title={t("title")}>
      <Narrow>
        <p>{t(request.state === "forwarded" ? "handedOn" : "notYet")}</p>
        {mayAct && (
          <form method="post" className="stack" data-notice-id="whatCustomerData">
            <input type="hidden" name="act" value="withdraw" />
            <TextField
              field={field("reason")}
              label={t("howTakenBack")}
              hint={t("howHelp")}
              errorText={errorText}
            />
            <Row>
              <Button>{t("takenBack")}</Button>
            </Row>
            <FormNotice of="whatCustomerData" brief />
          </form>
        )}
      </Narrow>
    </Block>
  );
}
