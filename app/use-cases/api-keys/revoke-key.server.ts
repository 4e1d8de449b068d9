import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { apiKeys } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Ends a key, at once or at `until`. Whoever ends it at once ends it before the next request. */
export async function revokeKey(ctx: Ctx<"api-keys:delete">, id: string, until?: EpochMs) {
  const change = until === undefined ? { revokedAt: ctx.now() } : { expiresAt: until };
  const alive = and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(apiKeys, change, alive),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "api-key.revoked", object: ["api-key", id] }),
  );
  return changed ? accept(id) : refuse("api-key-not-found");
}
