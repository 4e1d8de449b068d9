import { useWorkspaceHref } from "~/components/layout/app-page";
import { Toast } from "~/components/ui/toast";
import { taskDone } from "~/words/task-done";
import { useWords } from "~/words/use-words";

/** A task was done, and for ten seconds it can be opened again. */
export function DoneToast({ id, from }: { id: string; from?: "today" }) {
  const t = useWords(taskDone);
  const action = useWorkspaceHref()(`tasks/${id}/done`);
  const fields = { undo: "on", ...(from && { from }) };
  return (
    <Toast key={id} undo={{ action, label: t("undo"), fields }}>
      {t("wasDone")}
    </Toast>
  );
}
