import { desc, eq } from "drizzle-orm";
import { events } from "~/db/schema";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";

const LATEST = 20;

/** Who took proofs of cookie choices lately, when, and of which days. */
export async function listEvidenceTaken(
  ctx: Pick<Ctx<"evidence:read">, "db" | "settings" | "locale" | "granted">,
) {
  const { db } = ctx;
  const [rows] = await db.read(
    db.rows(events, {
      where: eq(events.type, "evidence.exported"),
      orderBy: [desc(events.id)],
      limit: LATEST,
    }),
  );
  return rows.map(({ id, createdAt, actor, objectId, reason }) => ({
    ...{ id, at: createdAt, format: objectId, days: reason ?? "" },
    by: ownerNames(ctx)(actor),
  }));
}
