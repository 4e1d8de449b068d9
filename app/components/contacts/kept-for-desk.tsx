import { Notice } from "~/components/ui/notice";
import { useWords } from "~/words/use-words";
import { keptForDesk } from "~/words/withheld-person";

/** What the list's address says after a record was saved that whoever saved it does not see. */
export const KEPT = "?kept=desk";

/** Whether the address says it. */
export const saysKept = (url: string) => new URL(url).searchParams.get("kept") === "desk";

/** That it was saved, that it is in no list, and who decides. It says nothing of why. */
export function KeptForDesk() {
  const t = useWords(keptForDesk);
  return <Notice>{t("kept")}</Notice>;
}
