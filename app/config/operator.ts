import { trustTenantId } from "~/lib/ids";

/** The workspace of CLOSR's own staff. Nobody can sign up for its address, and its id is known beforehand. */
export const OPERATOR_SLUG = "closr";
export const OPERATOR_TENANT = /* @__PURE__ */ trustTenantId("ws_closr");
