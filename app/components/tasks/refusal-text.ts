import { taskRefusals } from "~/words/tasks";
import { useWords } from "~/words/use-words";

/** Puts a refusal about a task into words; what has none of its own is shown as it is called. */
export function useTaskRefusals() {
  const t = useWords(taskRefusals);
  return (reason: string) =>
    reason in taskRefusals ? t(reason as keyof typeof taskRefusals) : reason;
}
