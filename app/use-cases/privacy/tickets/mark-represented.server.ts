import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { acrossTenantsInsistOnNoPart, acrossTenantsPartsOf } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import { type TicketForm, ticketForm } from "~/domain/privacy/ticket.form";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { newJob } from "../../jobs";
import { type RequestRow, stepOf } from "../desk/steps";
import { representedIn } from "./represented";
import { type AskedWith, openAsked, sealAsked } from "./ticket";

/** For whom a mail is, as our own desk read it. */
export type SaidOfPerson = Pick<TicketForm, "personName" | "personEmail" | "personPhone">;

/** Whether a request came as a mail of which nobody said yet that it is for somebody else. */
export const isPlainMail = (
  { door, closedAt }: Pick<RequestRow, "door" | "closedAt">,
  { by }: AskedWith,
) => door === "mail" && closedAt === null && by === "self";

/**
 * Our own desk reads in a mail that it is for somebody else, and says for whom, checked as at the public form. From
 * then on they are looked for, and not whoever wrote; of a mail whose code came back already, at once. What a brokerage
 * has under the writer's own address cannot be turned round. Refuses `privacy-request-not-found`, `with-a-brokerage`,
 * `request-changed`, and what the form refuses: `person-name-missing`, `person-address-missing`, `person-not-an-email`,
 * `person-not-a-phone`.
 */
export async function markRepresented(
  ctx: Ctx<"registers:approve">,
  requestId: string,
  said: SaidOfPerson,
) {
  const [request, { parts }] = await ctx.db.read(
    ctx.db.one(privacyRequests, requestId),
    ctx.db.ask(acrossTenantsPartsOf(requestId)),
  );
  const asked = request && (await openAsked(ctx.services, request));
  if (!asked || !isPlainMail(request, asked)) return refuse("privacy-request-not-found");
  if (parts > 0) return refuse("with-a-brokerage");
  const person = personIn(request, asked, said);
  if (!person.ok) return person;

  const { state, verifiedAt } = request;
  const now = { ...asked, by: "representative" as const, person: person.value };
  const asRead = and(
    eq(privacyRequests.id, requestId),
    eq(privacyRequests.asked, request.asked ?? ""),
    isNull(privacyRequests.closedAt),
  );
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.update(
      privacyRequests,
      { asked: await sealAsked(ctx.services, requestId, now) },
      asRead,
    ),
    ctx.db.change(insistOnChange()),
    ctx.db.change(acrossTenantsInsistOnNoPart(requestId)),
    stepOf(ctx, requestId, { act: "represent", from: state, to: state }),
    ...(verifiedAt ? [newJob(ctx, "request.verified", { requestId }).write] : []),
  );
  return isDone ? accept(requestId) : refuse("request-changed");
}

/** Whom it is about, when the public form would have taken it so. */
function personIn({ type }: RequestRow, { email }: AskedWith, said: SaidOfPerson) {
  const form = ticketForm.safeParse({ type, by: "representative", email: email ?? "", ...said });
  if (form.success) return representedIn(form.data);
  const [fault] = form.error.issues;
  const reason = fault?.message ?? "person-name-missing";
  // Of the addresses only theirs are said here.
  const isAddress = reason === "not-an-email" || reason === "not-a-phone";
  return refuse((isAddress ? `person-${reason}` : reason) as "person-name-missing");
}
