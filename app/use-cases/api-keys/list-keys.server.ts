import { desc, isNull } from "drizzle-orm";
import { apiKeys } from "~/db/schema";
import type { Ctx } from "../ctx";

export type ApiKey = Omit<typeof apiKeys.$inferSelect, "tokenHash">;

/** The keys that are not revoked, newest first; never their hashes. */
export async function listKeys({ db }: Ctx<"api-keys:read">): Promise<ApiKey[]> {
  const [rows] = await db.read(
    db.rows(apiKeys, { where: isNull(apiKeys.revokedAt), orderBy: [desc(apiKeys.id)], limit: 200 }),
  );
  return rows.map(({ tokenHash, ...key }) => key);
}
