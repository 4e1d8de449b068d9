import type { Ctx } from "../ctx";
import { type ApiKey, liveKeys } from "../keys";

/** The keys that are not revoked, newest first; never their hashes. */
export const listKeys = (ctx: Ctx<"api-keys:read">): Promise<ApiKey[]> => liveKeys(ctx);
