import { and, eq } from "drizzle-orm";
import { imports } from "~/db/schema";
import { r2Key } from "~/lib/ids";
import { commit } from "../commit";
import type { Ctx } from "../ctx";

/**
 * Takes a file away that was sent to run at once and may not: nothing of it ran, so nothing stays. The file goes
 * first: nobody would know of one without its row.
 */
export async function discardImport(ctx: Ctx<"imports:write">, importId: string) {
  const isDraft = and(eq(imports.id, importId), eq(imports.state, "draft"));
  const [draft] = await ctx.db.read(ctx.db.one(imports, importId, isDraft));
  if (!draft) return;

  await ctx.services.objects.delete(r2Key("imports", ctx.db.tenantId, importId));
  await commit(ctx, ctx.db.delete(imports, isDraft));
}
