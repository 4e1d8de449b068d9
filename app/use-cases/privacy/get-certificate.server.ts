import { certificates } from "~/db/schema";
import type { Ctx } from "../ctx";

/** A certificate as it was signed, or undefined. */
export async function getCertificate(ctx: Ctx<"certificates:read">, id: string) {
  const [found] = await ctx.db.read(ctx.db.one(certificates, id));
  return found;
}
