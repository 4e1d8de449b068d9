import { useRefusalIn } from "~/components/forms/refusal-text";
import { identityRefusals } from "~/words/identity";

/** Puts a refusal at the door into words. */
export const useRefusalText = () => useRefusalIn(identityRefusals);
