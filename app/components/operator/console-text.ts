import { consoleWords, policyDesk } from "~/words/console";
import { useWords } from "~/words/use-words";

/** Puts what is wrong with a form of the console into words. */
export function useConsoleText() {
  const t = useWords(policyDesk);
  const common = useWords(consoleWords);
  return (reason: string) => {
    if (Object.hasOwn(policyDesk, reason)) return t(reason as keyof typeof policyDesk as "same");
    return common(/required|undefined|too small/i.test(reason) ? "missing" : "invalid");
  };
}
