import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { leads } from "~/db/schema";
import type { Scope } from "~/db/scope";

/** How the leads of nobody are read, which are open. Who sees their own alone sees none of them. */
export function pool({ kind }: Scope) {
  if (kind === "own") return { where: eq(leads.id, "") };
  return {
    index: kind === "all" ? "leads_in_pool" : "leads_in_pool_by_team",
    where: and(isNull(leads.ownerId), isNotNull(leads.nextFollowUpAt)),
  };
}
