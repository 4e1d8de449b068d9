import { consoleWords, policyDesk } from "~/words/console";
import { registerDesk } from "~/words/registers";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";
import type { Words } from "~/words/words";

/** Puts what is wrong with a form of the console into words: its area's own, or those of the console. */
export function useConsoleText(words: Words = {}) {
  const own = useWords(words) as (key: string) => string;
  const ofPolicy = useWords(policyDesk);
  const ofRegisters = useWords(registerDesk);
  const ofSupport = useWords(support);
  const common = useWords(consoleWords);
  return (reason: string) => {
    if (Object.hasOwn(words, reason)) return own(reason);
    if (Object.hasOwn(policyDesk, reason)) return ofPolicy(reason as "same");
    if (Object.hasOwn(registerDesk, reason)) return ofRegisters(reason as "save");
    if (Object.hasOwn(support, reason)) return ofSupport(reason as "ask");
    return common(
      /required|undefined|too small|expected one of/i.test(reason) ? "missing" : "invalid",
    );
  };
}
