import { insistNotTakenBack, ticketOf } from "~/db/queries/operator/tickets";
import { jobs } from "~/db/schema";
import type { Write } from "~/db/statements";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../../ctx";
import type { RequestRow } from "./steps";

/**
 * Whoever asked from outside may have taken it back a moment ago, and the desk's part is not laid down yet: nothing
 * is answered, begun or erased for it then. Refuses `taken-back`.
 * @returns what holds the same for the commit.
 */
export async function stillAsked(
  { db }: Pick<Ctx, "db">,
  request: Pick<RequestRow, "ticketId" | "door" | "jobId"> | undefined,
) {
  const ticketId = request?.ticketId;
  // What the person asked of this desk itself, they took back from nobody.
  if (!ticketId || request.door !== "forwarded") return accept<Write[]>([]);
  const [ticket, job] = await db.read(
    db.ask(ticketOf(ticketId)),
    db.one(jobs, request.jobId ?? ""),
  );
  // Work that had begun is not laid down: somebody has to end what it left, should it fail.
  if (job && job.cursor !== null) return accept<Write[]>([]);
  if (ticket?.state === "withdrawn") return refuse("taken-back");
  return accept<Write[]>([db.change(insistNotTakenBack(ticketId))]);
}
