import { OPERATOR_SLUG } from "~/config/operator";

/** Where an entry is in the operator's console. */
export const consolePath = (register: string, id: string) =>
  `/w/${OPERATOR_SLUG}/privacy/${register}/${id}`;
