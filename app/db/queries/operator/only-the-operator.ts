import { OPERATOR_TENANT } from "~/config/operator";
import type { TenantId } from "~/lib/ids";

/** What reaches people of all workspaces runs in the operator's own and in no other. Throws elsewhere. */
export function onlyTheOperator({ tenantId }: { tenantId: TenantId }): void {
  if (tenantId !== OPERATOR_TENANT) throw new Error("only the operator's workspace may ask this");
}
