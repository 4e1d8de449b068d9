import type { Cursor } from "~/db/paging";
import { imports } from "~/db/schema";
import type { Ctx } from "../ctx";

/** Every import of the workspace, newest first. */
export async function listImports(
  ctx: Ctx<"imports:read">,
  { cursor = null, limit = 50 }: { cursor?: Cursor | null; limit?: number } = {},
) {
  const [page] = await ctx.db.read(ctx.db.page(imports, { cursor, limit }));
  return page;
}
