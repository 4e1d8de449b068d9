import { eq } from "drizzle-orm";
import { files, holds } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Takes a file away for good: first the object, then its row, so that none is left without the other
 * that says where it is. Refuses `file-not-found` and `file-on-hold`.
 */
export async function deleteFile(ctx: Ctx<"files:delete">, fileId: string) {
  const [file, kept] = await ctx.db.read(
    ctx.db.one(files, fileId),
    ctx.db.count(holds, { where: eq(holds.fileId, fileId), atMost: 1 }),
  );
  if (!file) return refuse("file-not-found");
  if (kept > 0) return refuse("file-on-hold");

  await ctx.services.objects.delete(file.r2Key);
  await commit(
    ctx,
    ctx.db.delete(files, eq(files.id, fileId)),
    ...record(ctx, { type: "file.deleted", object: ["file", fileId], about: file }),
  );
  return accept(file);
}
