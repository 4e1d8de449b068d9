import { eq } from "drizzle-orm";
import { files } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Takes a file away for good: first the object, then its row, so that none is left without the other
 * that says where it is. Refuses `file-not-found`.
 */
export async function deleteFile(ctx: Ctx<"files:delete">, fileId: string) {
  const [file] = await ctx.db.read(ctx.db.one(files, fileId));
  if (!file) return refuse("file-not-found");

  await ctx.services.objects.delete(file.r2Key);
  await commit(
    ctx,
    ctx.db.delete(files, eq(files.id, fileId)),
    ...record(ctx, { type: "file.deleted", object: ["file", fileId], about: file }),
  );
  return accept(file);
}
