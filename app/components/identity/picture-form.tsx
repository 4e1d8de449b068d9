import { useRefusalIn } from "~/components/forms/refusal-text";
import type { formState } from "~/components/identity/form-state";
import { Avatar } from "~/components/ui/avatar";
import { Button } from "~/components/ui/button";
import { FileField, FormErrors } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { files } from "~/words/files";
import { picture as words } from "~/words/picture";
import { useWords } from "~/words/use-words";

/** One's own picture as it is shown, another in its place, or none. */
export function PictureForm({
  shown: { name, picture },
  state: { field, formErrors },
}: {
  shown: { name: string; picture: string | null };
  state: ReturnType<typeof formState>;
}) {
  const t = useWords(words);
  const file = useWords(files);
  const errorText = useRefusalIn(words);
  return (
    <div className="stack narrow">
      <div className="row">
        <Avatar name={name} picture={picture} large />
        <p className="sm muted">{t(picture ? "isThere" : "none")}</p>
      </div>
      <form
        data-notice-id="whatAccount"
        className="stack"
        method="post"
        encType="multipart/form-data"
      >
        <FormErrors errors={formErrors} errorText={errorText} />
        <FileField
          field={field("picture")}
          label={t("file")}
          hint={t("fileHint")}
          choose={file("choose")}
          none={file("none")}
          accept="image/jpeg,image/png"
          errorText={errorText}
        />
        <div>
          <Button look="primary" name="do" value="set">
            {t("set")}
          </Button>
        </div>
        <FormNotice of="whatAccount" />
      </form>
      {picture && (
        <form method="post">
          <Button look="danger" name="do" value="remove">
            {t("remove")}
          </Button>
        </form>
      )}
    </div>
  );
}
