import { asc, eq } from "drizzle-orm";
import { privacyRequestSteps } from "~/db/schema";
import type { Ctx } from "../../ctx";

const MOST_STEPS = 200;

/** Everything that happened to a request, in order, with the names of those who did it. */
export async function viewSteps({ db, settings }: Ctx<"privacy:read">, requestId: string) {
  const [steps] = await db.read(
    db.rows(privacyRequestSteps, {
      where: eq(privacyRequestSteps.requestId, requestId),
      orderBy: [asc(privacyRequestSteps.id)],
      limit: MOST_STEPS,
    }),
  );
  return steps.map(({ id, createdAt, act, actor, reason }) => ({
    id,
    at: createdAt,
    act,
    reason,
    /** Null for the product and for the person who asked. */
    by: settings.directory[actor]?.name ?? null,
    byPerson: actor === "person",
  }));
}
