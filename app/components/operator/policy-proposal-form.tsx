import type { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import { RadioField, TextAreaField, TextField } from "~/components/ui/field";
import { Block, Narrow } from "~/components/ui/page";
import type { DocumentName } from "~/config/policy-version";
import { formatPlainDate } from "~/lib/format";
import { policyDesk } from "~/words/console";
import { useLocale, useWords } from "~/words/use-words";
import { useConsoleText } from "./console-text";

/** Takes the build's words as the next version: what kind of change, from when, and in a sentence why. */
export function PolicyProposalForm({
  of,
  state: { field },
  earliest,
}: {
  of: DocumentName;
  state: ReturnType<typeof formState>;
  earliest: string;
}) {
  const t = useWords(policyDesk);
  const errorText = useConsoleText();
  const when = formatPlainDate(earliest, useLocale());
  return (
    <Block title={t("propose")}>
      <Narrow>
        <form method="post" className="stack">
          <input type="hidden" name="of" value={of} />
          <RadioField
            field={field("kind", "material", true)}
            label={t("kind")}
            errorText={errorText}
            options={[
              { value: "wording", label: t("kindWording"), hint: t("kindWordingHelp") },
              {
                value: "material",
                label: t("kindMaterial"),
                hint: t("kindMaterialHelp", { earliest: when }),
              },
            ]}
          />
          <TextField
            type="date"
            field={field("effectiveOn", earliest, true)}
            label={t("effectiveOn")}
            errorText={errorText}
          />
          <TextAreaField
            field={field("summaryEn", "", true)}
            label={t("summaryEn")}
            errorText={errorText}
          />
          <TextAreaField
            field={field("summaryAr", "", true)}
            label={t("summaryAr")}
            errorText={errorText}
          />
          <TextField
            field={field("lawReason")}
            label={t("lawReason")}
            hint={t("lawReasonHelp")}
            errorText={errorText}
          />
          <div>
            <Button look="primary" name="do" value="propose">
              {t("propose")}
            </Button>
          </div>
        </form>
      </Narrow>
    </Block>
  );
}
