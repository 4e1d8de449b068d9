import { importFaults, importRefusals } from "~/words/imports";
import { useWords } from "~/words/use-words";

/** Puts a refusal into words. */
export function useImportRefusals() {
  const t = useWords(importRefusals);
  return (reason: string) => {
    if (Object.hasOwn(importRefusals, reason)) return t(reason as "invalid");
    return t(/required|undefined|instance|file/i.test(reason) ? "missing" : "invalid");
  };
}

export interface Fault {
  column: string | null;
  code: string;
}

/** Puts what is wrong with a row into words, with the column it stands in. */
export function useFaultText() {
  const t = useWords(importFaults);
  return ({ column, code }: Fault) => {
    const said = Object.hasOwn(importFaults, code) ? t(code as "required") : code;
    return column ? `${column}: ${said}` : said;
  };
}
