import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";
import { endKey } from "../keys";

/** Ends a key, at once or at `until`. Whoever ends it at once ends it before the next request. */
export const revokeKey = (ctx: Ctx<"api-keys:delete">, id: string, until?: EpochMs) =>
  endKey(ctx, id, until);
