import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { endKey, liveKeys, newKey } from "../keys";

/**
 * Makes a key with which a program sees the letters and who would get them, and nothing else. It lives as long as
 * its maker works here. @returns the key itself, which is shown this once.
 */
export async function makeProgramKey(ctx: Ctx<"mailings:write">, name: string) {
  const memberId = ctx.viewer.userId;
  if (!memberId) return refuse("mailing-not-found");

  const facts = { name, memberId, role: "operator-privacy", scopes: ["mailings:read"] } as const;
  return accept(await newKey(ctx, { ...facts, scopes: [...facts.scopes] }));
}

/** The programs that may look, the newest first. */
export const listProgramKeys = (ctx: Ctx<"mailings:read">) => liveKeys(ctx);

/** Ends one before its next request. Refuses `api-key-not-found`. */
export const endProgramKey = (ctx: Ctx<"mailings:write">, id: string) => endKey(ctx, id);
