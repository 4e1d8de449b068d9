import { and, desc, eq, isNull } from "drizzle-orm";
import type { Permission } from "~/config/permissions";
import type { Role } from "~/config/roles";
import { insistOnChange } from "~/db/queries/insist";
import { apiKeys } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken, sha256Hex } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { commit, commitUnlessChanged } from "./commit";
import type { Ctx } from "./ctx";
import { record } from "./events";

export type ApiKey = Omit<typeof apiKeys.$inferSelect, "tokenHash">;

const HINT_LENGTH = 12;

/** What a key may do: all of its role where `scopes` is null. */
interface KeyFacts {
  name: string;
  role: Role;
  scopes: Permission[] | null;
  memberId: string;
}

/** Makes a key for a program, and writes that down. @returns its id, and the key itself, which is shown this once. */
export async function newKey(ctx: Ctx, { memberId, ...facts }: KeyFacts) {
  const now = ctx.now();
  const id = newId("ak", now);
  const key = `closr_${newToken()}`;
  const row = {
    ...{ id, createdAt: now, memberId, ...facts },
    tokenHash: await sha256Hex(key),
    hint: key.slice(0, HINT_LENGTH),
    createdBy: ctx.actor,
  };
  await commit(
    ctx,
    ctx.db.insert(apiKeys, row),
    ...record(ctx, { type: "api-key.created", object: ["api-key", id] }),
  );
  return { id, key };
}

/** The keys that are not revoked, newest first; never their hashes. */
export async function liveKeys({ db }: Pick<Ctx, "db">): Promise<ApiKey[]> {
  const [rows] = await db.read(
    db.rows(apiKeys, { where: isNull(apiKeys.revokedAt), orderBy: [desc(apiKeys.id)], limit: 200 }),
  );
  return rows.map(({ tokenHash, ...key }) => key);
}

/** Ends a key, at once or at `until`. Refuses `api-key-not-found`. */
export async function endKey(ctx: Ctx, id: string, until?: EpochMs) {
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
