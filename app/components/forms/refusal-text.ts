import { inputFaults } from "~/words/input-faults";
import { useWords } from "~/words/use-words";
import type { Words } from "~/words/words";

/**
 * Puts what is wrong with a form into words: its area's own, or those of any field. What a schema says of
 * a value in its own words is told as missing, too long, or not to be read.
 */
export function useRefusalIn(words: Words) {
  const own = useWords(words) as (key: string) => string;
  const t = useWords(inputFaults);
  return (reason: string) => {
    if (Object.hasOwn(words, reason)) return own(reason);
    const fault = faultNamed(reason);
    return fault === "required" && Object.hasOwn(words, "missing") ? own("missing") : t(fault);
  };
}

function faultNamed(reason: string): keyof typeof inputFaults {
  if (Object.hasOwn(inputFaults, reason)) return reason as keyof typeof inputFaults;
  if (/^too big: expected string/i.test(reason)) return "too-long";
  return /required|undefined|expected one of/i.test(reason) ? "required" : "invalid";
}
