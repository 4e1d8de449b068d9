import { and, eq } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import { OPERATOR_TENANT } from "~/config/operator";
import { formerDoors } from "./schema";

/** Whether a key or the address of a hook belonged to a workspace that is no more. */
export async function isFormerDoor(db: DrizzleD1Database, tokenHash: string): Promise<boolean> {
  const [found] = await db
    .select()
    .from(formerDoors)
    .where(and(eq(formerDoors.tenantId, OPERATOR_TENANT), eq(formerDoors.tokenHash, tokenHash)))
    .limit(1);
  return found !== undefined;
}
