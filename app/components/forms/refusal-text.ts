import { recordRefusals } from "~/words/contacts";
import { useWords } from "~/words/use-words";

/**
 * Puts what is wrong with a record's form into words. What a schema says of a value in its own words is
 * told as "missing" or "could not be read".
 */
export function useRecordRefusal() {
  const t = useWords(recordRefusals);
  return (reason: string) => {
    if (Object.hasOwn(recordRefusals, reason)) return t(reason as keyof typeof recordRefusals);
    return t(/required|undefined|expected one of/i.test(reason) ? "missing" : "invalid");
  };
}
