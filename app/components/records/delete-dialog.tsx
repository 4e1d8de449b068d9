import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";
import { Stack } from "~/components/ui/page";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const DELETE_DIALOG = "delete-record";

/** Asks once more, then posts to the record's own address, which takes it away. */
export function DeleteDialog({ title, help }: { title: string; help: string }) {
  const t = useWords(words);
  return (
    <Dialog id={DELETE_DIALOG} title={title} close={t("close")}>
      <Form method="post">
        <Stack>
          <p>{help}</p>
          <Button look="danger" icon="trash" name="do" value="delete">
            {t("remove")}
          </Button>
        </Stack>
      </Form>
    </Dialog>
  );
}
