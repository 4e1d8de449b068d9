import { Button } from "~/components/ui/button";
import { FileField, plainField, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { files } from "~/words/files";
import { verifyPage } from "~/words/public-pages";
import { useWords } from "~/words/use-words";

/** Paste it or choose its file: the server checks it. */
export function VerifyForm() {
  const t = useWords(verifyPage);
  const file = useWords(files);
  return (
    <form
      data-notice-id="rightsCertificate"
      method="post"
      action="#verdict"
      encType="multipart/form-data"
      className="stack"
    >
      <TextAreaField
        field={plainField("document")}
        label={t("paste")}
        rows={10}
        dir="ltr"
        spellCheck={false}
      />
      <FileField
        field={plainField("file")}
        label={t("upload")}
        choose={file("choose")}
        none={file("none")}
        accept="application/json,.json"
      />
      <Button look="primary" big>
        {t("check")}
      </Button>
      <FormNotice of="rightsCertificate" />
    </form>
  );
}
