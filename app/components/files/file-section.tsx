import { Form, useSearchParams } from "@remix-run/react";
import { Once } from "~/components/forms/once";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { type Clockwork, type FileItem, FileRows } from "~/components/records/record-lists";
import { Button } from "~/components/ui/button";
import { FileField, plainField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { fileRefusals, files as words } from "~/words/files";
import { useWords } from "~/words/use-words";

export interface FileAbout {
  type: "contact" | "account" | "lead" | "deal";
  id: string;
}

/** The files on a record, what was wrong with the last one, and the form to add one. */
export function FileSection({
  about,
  files,
  mayWrite,
  mayDelete,
  isExplained,
  ...clock
}: {
  about: FileAbout;
  files: readonly FileItem[];
  mayWrite: boolean;
  mayDelete: boolean;
  /** The page says already why what is put here is kept. */
  isExplained?: boolean;
} & Clockwork) {
  const [search] = useSearchParams();
  const refused = search.get("refused");
  return (
    <>
      {refused && <Refused reason={refused} />}
      <FileRows files={files} deleteFrom={mayDelete ? about : undefined} {...clock} />
      {mayWrite && <FileForm about={about} isExplained={isExplained} />}
    </>
  );
}

function Refused({ reason }: { reason: string }) {
  const t = useWords(fileRefusals);
  const known = Object.hasOwn(fileRefusals, reason);
  return (
    <Notice tone="late" alert>
      {t(known ? (reason as keyof typeof fileRefusals) : "other")}
    </Notice>
  );
}

function FileForm({ about, isExplained }: { about: FileAbout; isExplained?: boolean }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Form
      data-notice-id="whatCustomerData"
      method="post"
      action={to("files")}
      encType="multipart/form-data"
      className="addnote"
      reloadDocument
    >
      <Once />
      <input type="hidden" name="aboutType" value={about.type} />
      <input type="hidden" name="aboutId" value={about.id} />
      <FileField
        field={plainField("file", { required: true })}
        label={t("add")}
        hint={t("hint")}
        choose={t("choose")}
        none={t("none")}
      />
      <Button icon="upload">{t("upload")}</Button>
      {!isExplained && <FormNotice of="whatCustomerData" brief />}
    </Form>
  );
}
