import { threadRefusals } from "~/words/threads";
import { useWords } from "~/words/use-words";

/** Puts a refusal about a conversation into words. */
export function useThreadRefusal() {
  const t = useWords(threadRefusals);
  return (reason: string) =>
    t(Object.hasOwn(threadRefusals, reason) ? (reason as keyof typeof threadRefusals) : "other");
}
