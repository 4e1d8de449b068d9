import { ticketOf } from "~/db/queries/operator/tickets";
import type { RequestRow } from "../desk/steps";
import type { DeskReader } from "../view-desk.server";
import { openAsked } from "./ticket";

/**
 * Who asks for the person of a workspace's part, and whom they said it is about, while their addresses are kept; null
 * where people ask for themselves.
 */
export async function viewBehalf(
  { db, services }: DeskReader,
  { ticketId }: Pick<RequestRow, "ticketId">,
) {
  if (!ticketId) return null;
  const [ticket] = await db.read(db.ask(ticketOf(ticketId)));
  const asked = ticket && (await openAsked(services, ticket));
  if (!asked || asked.by === "self") return null;
  const { by, email, phone, person = null } = asked;
  return { by, email, phone, person };
}
