import { useRefusalIn } from "~/components/forms/refusal-text";
import { recordRefusals } from "~/words/record-refusals";

/** Why a contact's or a company's form was refused, in words. */
export const useRecordRefusal = () => useRefusalIn(recordRefusals);
