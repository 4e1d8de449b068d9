import { useRefusalIn } from "~/components/forms/refusal-text";
import { taskRefusals } from "~/words/tasks";

/** Puts a refusal about a task into words. */
export const useTaskRefusals = () => useRefusalIn(taskRefusals);
