import { OPERATOR_TENANT } from "~/config/operator";
import type { Write } from "~/db/statements";
import { trustTenantId, type UserId } from "~/lib/ids";
import { newJob } from "../jobs";
import type { IdentityCtx } from "./identity-ctx";

/** The work that tells whoever becomes active of the versions that wait: committed with what makes them so. `isNew`: for the first time. */
export function arrival({ openTenant, now }: IdentityCtx, userId: UserId, isNew: boolean): Write {
  const db = openTenant(trustTenantId(OPERATOR_TENANT));
  const payload = { userId, at: now(), isNew };
  return newJob({ db, actor: "system", now }, "account.active", payload).write;
}
