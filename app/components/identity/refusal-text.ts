import { identityRefusals } from "~/words/identity";
import { useWords } from "~/words/use-words";

/** Puts a refusal into words; what has none of its own is shown as it is called. */
export function useRefusalText() {
  const t = useWords(identityRefusals);
  return (reason: string) =>
    reason in identityRefusals ? t(reason as keyof typeof identityRefusals) : reason;
}
