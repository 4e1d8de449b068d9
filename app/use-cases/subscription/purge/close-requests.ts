import { among } from "~/db/expressions";
import { privacyRequestSteps, privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import { lifecycleMails } from "~/words/lifecycle-mails";
import { say } from "~/words/words";
import { newJob } from "../../jobs";
import type { OpenRequests, PurgeCtx } from "./purge-run";

interface Waiting {
  type: string;
  ticketId: string | null;
}

/** How many of each type wait, for the certificate. */
export function countOf(waiting: readonly Waiting[]): OpenRequests {
  const types = [...new Set(waiting.map(({ type }) => type))].toSorted();
  return types.map((type) => ({ type, count: waiting.filter((one) => one.type === type).length }));
}

/**
 * A request that nobody answered is closed by the deletion. Whoever asked from outside has the reason in the request's
 * own record, which stays, and is written to that there is news.
 */
export async function tellAskers(ctx: PurgeCtx, waiting: readonly Waiting[]): Promise<Write[]> {
  const { db, now, actor } = ctx;
  const ids = [...new Set(waiting.flatMap(({ ticketId }) => ticketId ?? []))];
  const [tickets] = await db.read(
    db.rows(privacyRequests, { where: among(privacyRequests.id, ids), limit: 1000 }),
  );
  const reason = (["en", "ar"] as const)
    .map((one) => say(one, lifecycleMails)("hasLeft"))
    .join("\n");
  return tickets.flatMap(({ id: requestId, state }) => [
    db.insert(privacyRequestSteps, {
      ...{ id: newId("ps", now()), createdAt: now(), requestId, actor, act: "tell" },
      ...{ from: state, to: state, reason },
    }),
    newJob(ctx, "request.answered", { requestId }).write,
  ]);
}
