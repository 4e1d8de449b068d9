import { and, asc, eq, isNotNull } from "drizzle-orm";
import { leads } from "~/db/schema";
import { ofNobodyHidden } from "~/db/visibility";
import type { Ctx } from "../ctx";
import { SHOWN } from "./shown";

/** The ids of what waits for an answer of mine now, the least time left first: as many as Today shows. */
export async function waitingNow({ db, viewer }: Ctx<"leads:read">): Promise<string[]> {
  const [rows] = await db.read(
    db.rows(leads, {
      where: and(
        eq(leads.ownerId, viewer.userId ?? ""),
        isNotNull(leads.answerDueAt),
        ofNobodyHidden(leads),
      ),
      orderBy: [asc(leads.answerDueAt), asc(leads.id)],
      indexedBy: "leads_waiting_by_owner",
      limit: SHOWN.waiting,
    }),
  );
  return rows.map(({ id }) => id);
}
