import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { openPackage, packageBehind, takePackage } from "../take-package";

/** An export that can still be taken, or undefined. */
export const getExport = (ctx: Ctx<"exports:read">, id: string) => openPackage(ctx, "export", id);

/** An export by a link's token. Refuses `package-not-found`. */
export async function takeExport(ctx: Ctx<"exports:read">, token: string) {
  const id = await packageBehind(ctx, token);
  return id ? takePackage(ctx, "export", id) : refuse("package-not-found");
}

/** The same by its id, for a program that shows its key at each request. */
export const takeExportById = (ctx: Ctx<"exports:read">, id: string) =>
  takePackage(ctx, "export", id);
