import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

/** Puts a refusal or a state of the settings into words; what a schema says is told as missing or unreadable. */
export function useSettingsText() {
  const t = useWords(settings);
  return (reason: string) => {
    if (Object.hasOwn(settings, reason)) return t(reason as "invalid");
    return t(/required|undefined/i.test(reason) ? "missing" : "invalid");
  };
}
