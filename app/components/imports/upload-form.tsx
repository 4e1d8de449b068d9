import type { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, OutsideLink } from "~/components/ui/button";
import { FileField, FormErrors, SelectField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Row } from "~/components/ui/page";
import { STORED_IMPORT_KINDS } from "~/domain/imports/stored-import";
import { files } from "~/words/files";
import { importKinds, imports } from "~/words/imports";
import { useWords } from "~/words/use-words";
import { useImportRefusals } from "./import-text";

/** Asks for a file. What it becomes is shown before anything is written. */
export function UploadForm({ state }: { state: ReturnType<typeof formState> }) {
  const { field, formErrors } = state;
  const t = useWords(imports);
  const kind = useWords(importKinds);
  const file = useWords(files);
  const errorText = useImportRefusals();
  return (
    <form
      data-notice-id="whatCustomerData"
      method="post"
      encType="multipart/form-data"
      className="stack narrow"
    >
      <FormErrors errors={formErrors} errorText={errorText} />
      <FileField
        field={{ ...field("file"), required: true }}
        label={t("chooseFile")}
        hint={t("chooseFileHint")}
        choose={file("choose")}
        none={file("none")}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        errorText={errorText}
      />
      <SelectField
        field={field("kind")}
        label={t("whatItHolds")}
        empty={t("guessKind")}
        options={STORED_IMPORT_KINDS.map((value) => ({ value, label: kind(value) }))}
        errorText={errorText}
      />
      <p className="hint">{t("nothingYet")}</p>
      <div>
        <Button look="primary">{t("upload")}</Button>
      </div>
      <FormNotice of="whatCustomerData" />
    </form>
  );
}

/** A file of each kind to start from. */
export function SampleFiles() {
  const t = useWords(imports);
  const kind = useWords(importKinds);
  const to = useWorkspaceHref();
  return (
    <Block title={t("samples")}>
      <div className="stack">
        <p className="hint">{t("samplesHint")}</p>
        <Row>
          {STORED_IMPORT_KINDS.map((one) => (
            <OutsideLink key={one} href={to(`settings/imports/sample/${one}`)} download>
              {kind(one)}
            </OutsideLink>
          ))}
        </Row>
      </div>
    </Block>
  );
}
