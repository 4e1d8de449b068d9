import { authorityFor } from "~/config/authorities";
import { acrossTenantsAnswers, type PartOfTicket } from "~/db/queries/operator/tickets";
import { certificates, privacyRequests } from "~/db/schema";
import { isClosed } from "~/domain/privacy/request-states";
import { CODE_TRIES } from "~/domain/privacy/ticket.form";
import { accept, refuse } from "~/lib/result";
import { takePackage } from "../../take-package";
import { extensionReason } from "../desk/view-steps.server";
import { ruleFacts } from "../shown-request";
import { type TicketCtx, ticketToken } from "./ticket";

/** What whoever asked sees at the request's own address; undefined where there is none. */
export async function viewTicket(ctx: TicketCtx, id: string) {
  const [ticket, parts, why] = await ctx.db.read(
    ctx.db.one(privacyRequests, id),
    ctx.db.ask(acrossTenantsAnswers(id)),
    extensionReason(ctx.db, id),
  );
  if (!ticket) return undefined;
  const isOpen = ticket.verifiedAt !== null;
  const { type, purpose, state, createdAt, dueOn, extendedTo, joinedTo, codesSent } = ticket;
  const own = isOpen || isClosed(state) ? [answerOf({ ...ticket, workspace: "CLOSR", why })] : [];
  return {
    ...{ type, purpose, state, createdAt, dueOn, extendedTo },
    rule: ruleFacts(ticket),
    isVerified: isOpen,
    isLocked: ticket.codeTries >= CODE_TRIES,
    isCodeSent: codesSent > 0,
    joinedTo: joinedTo && (await ticketToken(ctx.services, joinedTo)),
    // An answer is for whoever showed that the address is theirs.
    answers: [...own.filter(({ isNews }) => isNews), ...(isOpen ? parts.map(answerOf) : [])],
  };
}

function answerOf(part: PartOfTicket) {
  const { id, workspace, state, answer, refusedUnder, ruleId, country, extendedTo, closedAt } =
    part;
  return {
    ...{ id, workspace, state, answer, refusedUnder, extendedTo, closedAt, why: part.why },
    isNews: closedAt !== null || extendedTo !== null,
    authority: state === "refused" ? authorityFor(ruleId, country) : null,
    hasPackage: part.packageId !== null && closedAt !== null,
    hasCertificate: part.certificateId !== null,
  };
}

/** What a workspace gave whoever asked: its package or its certificate. Refuses `package-not-found`. */
export async function takeAnswer(ctx: TicketCtx, id: string, partId: string) {
  const [ticket, parts] = await ctx.db.read(
    ctx.db.one(privacyRequests, id),
    ctx.db.ask(acrossTenantsAnswers(id)),
  );
  const part = parts.find((one) => one.id === partId && one.closedAt !== null);
  if (!ticket?.verifiedAt || !part) return refuse("package-not-found");

  const db = ctx.openTenant(part.tenantId);
  if (part.certificateId) {
    const [certificate] = await db.read(db.one(certificates, part.certificateId));
    return certificate
      ? accept({ certificate: certificate.document })
      : refuse("package-not-found");
  }
  const taken = await takePackage({ ...ctx, db }, "access", part.packageId ?? "");
  return taken.ok ? accept({ taken: taken.value }) : taken;
}
