import { useRefusalIn } from "~/components/forms/refusal-text";
import { threadRefusals } from "~/words/threads";

/** Puts a refusal about a conversation into words. */
export const useThreadRefusal = () => useRefusalIn(threadRefusals);
