import { Form } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { FormNotice } from "~/components/ui/form-notice";
import { timeline as words } from "~/words/timeline";
import { useWords } from "~/words/use-words";

/** Writes a note about a record and comes back to it. */
export function NoteBox({
  about,
}: {
  about: { type: "contact" | "account" | "lead" | "deal"; id: string };
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Form
      data-notice-id="whatCustomerData"
      method="post"
      action={to("notes")}
      className="addnote"
      reloadDocument
    >
      <input type="hidden" name="aboutType" value={about.type} />
      <input type="hidden" name="aboutId" value={about.id} />
      <input type="hidden" name="redirectTo" value={to(`${about.type}s/${about.id}`)} />
      <label htmlFor="note" className="vh">
        {t("note")}
      </label>
      <input
        className="in"
        id="note"
        name="body"
        dir="auto"
        required
        maxLength={10_000}
        autoComplete="off"
        placeholder={t("notePlace")}
      />
      <Button>{t("save")}</Button>
      <FormNotice of="whatCustomerData" brief />
    </Form>
  );
}
