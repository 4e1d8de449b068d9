import { and, eq } from "drizzle-orm";
import { imports } from "~/db/schema";
import { r2Key } from "~/lib/ids";
import { commit } from "../commit";
import type { Ctx } from "../ctx";

/** Takes a file away that was sent to run at once and may not: nothing of it ran, so nothing stays. */
export async function discardImport(ctx: Ctx<"imports:write">, importId: string) {
  const isDraft = and(eq(imports.id, importId), eq(imports.state, "draft"));
  const [gone] = await commit(ctx, ctx.db.delete(imports, isDraft));
  if (gone) await ctx.services.objects.delete(r2Key("imports", ctx.db.tenantId, importId));
}
