import { isNull } from "drizzle-orm";
import { integrations } from "~/db/schema";
import type { Ctx } from "../ctx";

/** A source that is connected; undefined where there is none. */
export async function getSource({ db }: Ctx<"integrations:read">, id: string) {
  const [source] = await db.read(db.one(integrations, id, isNull(integrations.disconnectedAt)));
  return source;
}
