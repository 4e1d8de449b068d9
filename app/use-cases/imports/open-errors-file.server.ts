import { imports, packages } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * The file with the rows that failed, while it is kept; that somebody took it is recorded. Refuses
 * `import-not-found` and `file-not-found`.
 */
export async function openErrorsFile(ctx: Ctx<"imports:read">, importId: string) {
  const { db } = ctx;
  const [imp] = await db.read(db.one(imports, importId));
  if (!imp) return refuse("import-not-found");
  const [kept] = await db.read(db.one(packages, imp.errorsId ?? ""));
  const file = kept && (await ctx.services.objects.get(kept.r2Key));
  if (!kept || !file || kept.expiresAt <= ctx.now()) return refuse("file-not-found");

  await commit(ctx, ...record(ctx, { type: "package.downloaded", object: ["package", kept.id] }));
  const name = `${imp.fileName.replace(/\.[^.]+$/, "")}-errors.csv`;
  return accept({ name, body: file.body, size: file.size });
}
