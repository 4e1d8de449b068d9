import { Notice } from "~/components/ui/notice";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";
import { useLeadRefusal } from "./lead-words";

/** Why something was not done. */
export function ActRefused({ refused }: { refused: string | null }) {
  const t = useWords(words);
  const refusal = useLeadRefusal();
  if (!refused) return null;

  return (
    <Notice tone="late" alert>
      <b>{t("notDone")}</b> {refusal(refused)}
    </Notice>
  );
}
