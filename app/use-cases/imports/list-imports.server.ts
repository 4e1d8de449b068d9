import { parseCursor } from "~/db/paging";
import { imports } from "~/db/schema";
import type { Ctx } from "../ctx";

/** Every import of the workspace, newest first. */
export async function listImports(
  ctx: Ctx<"imports:read">,
  { cursor = null, limit = 50 }: { cursor?: string | null; limit?: number } = {},
) {
  const [page] = await ctx.db.read(ctx.db.page(imports, { cursor: parseCursor(cursor), limit }));
  return page;
}
