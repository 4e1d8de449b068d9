import { OPERATOR_TENANT } from "~/config/operator";
import { acrossTenantsPartsOf } from "~/db/queries/operator/tickets";
import { accept, refuse } from "~/lib/result";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { openAsked } from "../tickets/ticket";
import { CHILD } from "./rule-of-request";
import type { RequestRow } from "./steps";

interface Said {
  reason: string;
  answer: string | undefined;
}

/**
 * What our own desk says of a report about a child that it calls done: who has it now, or, of one that no brokerage was
 * given, why nothing is held. Refuses `not-handed-on`.
 */
export async function childAnswered(
  { db, services }: Pick<Ctx, "db" | "services">,
  request: RequestRow,
  { reason, answer }: Said,
) {
  if (request.purpose !== CHILD || db.tenantId !== OPERATOR_TENANT) return accept(answer);
  const [{ parts, waiting }] = await db.read(db.ask(acrossTenantsPartsOf(request.id)));
  if (parts === 0) return reason.trim() ? accept(answer || reason) : refuse("not-handed-on");
  if (waiting === 0 || answer) return accept(answer);

  const asked = await openAsked(services, request);
  return accept(say(asked?.locale ?? "en", askerMails)("handedOn"));
}
