import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { packageBehind, takePackage } from "../take-package";

/** A person's own package, for whoever answers the person, by a link's token. Refuses `package-not-found`. */
export async function takeAccessPackage(ctx: Ctx<"privacy:export">, token: string) {
  const id = await packageBehind(ctx, token);
  return id ? takePackage(ctx, "access", id) : refuse("package-not-found");
}

/** The same by its id, for a program that shows its key at each request. */
export const takeAccessPackageById = (ctx: Ctx<"privacy:export">, id: string) =>
  takePackage(ctx, "access", id);
