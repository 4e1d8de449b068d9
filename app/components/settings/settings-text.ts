import { useRefusalIn } from "~/components/forms/refusal-text";
import { settings } from "~/words/settings";

/** Puts a refusal or a state of the settings into words. */
export const useSettingsText = () => useRefusalIn(settings);
