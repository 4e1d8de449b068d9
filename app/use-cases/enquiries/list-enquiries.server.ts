import { parseCursor } from "~/db/paging";
import { enquiryPage, openEnquiries } from "~/db/queries/operator/enquiries";
import { retentionObeyed } from "~/db/queries/operator/sections-in-force";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import { daysOf } from "~/domain/policy/retention";
import type { Ctx } from "../ctx";

const AT_ONCE = 50;
const COUNTED = 1000;

/** What was written to us, the newest first: all of it, or what is in one state. */
export async function listEnquiries(
  { db, now }: Pick<Ctx<"enquiries:read">, "db" | "now" | "granted">,
  asked: { state: EnquiryState | null; cursor: string | null; limit?: number },
) {
  const { state, cursor, limit = AT_ONCE } = asked;
  const [{ rows, nextCursor }, open, retention] = await db.read(
    db.ask(enquiryPage({ state, cursor: parseCursor(cursor), limit })),
    db.ask(openEnquiries(COUNTED)),
    db.ask(retentionObeyed(now())),
  );
  // Of a list nobody needs what was written, nor from which address.
  const enquiries = rows.map(({ id, at, topic, name, dueAt, state }) => ({
    ...{ id, at, topic, name, dueAt, state },
  }));
  return { enquiries, nextCursor, open, keptDays: daysOf(retention, "enquiries") };
}
