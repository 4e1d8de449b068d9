import { Form } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { Once } from "~/components/forms/once";
import { type NotDone, post } from "~/components/forms/post";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { useLoadAnew } from "~/components/ui/use-load-anew";
import { timeline as words } from "~/words/timeline";
import { useWords } from "~/words/use-words";

/** Writes a note about a record and comes back to it; with scripts it stays there, and the focus with it. */
export function NoteBox({
  about,
}: {
  about: { type: "contact" | "account" | "lead" | "deal"; id: string };
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const { answer, send } = useNote();
  return (
    <Form
      data-notice-id="whatCustomerData"
      method="post"
      action={to("notes")}
      className="addnote"
      onSubmit={send}
      reloadDocument
    >
      <Once />
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
      <Told answer={answer} />
    </Form>
  );
}

function Told({ answer }: { answer: Answer }) {
  const t = useWords(words);
  const errorText = useRefusalIn({});
  const notDone = typeof answer === "object" ? answer : undefined;
  const fault = notDone?.reason ? errorText(notDone.reason) : t("noteFailed");
  return (
    <>
      <FormErrors errors={notDone && [fault]} />
      <span className="vh" role="status">
        {answer === "saved" && t("noteSaved")}
      </span>
    </>
  );
}

/** "saved" empties the box for the next note; nothing while one is sent, so that each is announced. */
type Answer = "saved" | NotDone | undefined;

function useNote() {
  const [answer, setAnswer] = useState<Answer>();
  const loadAnew = useLoadAnew();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setAnswer(undefined);
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const notDone = await post(form.action, fields);
    setAnswer(notDone ?? "saved");
    if (notDone) return;

    form.reset();
    loadAnew();
  };
  return { answer, send };
}
