import { packageResponse } from "~/http/package-response";
import { visitorLoader } from "~/http/visitor-route.server";
import { attachment } from "~/services/files/download-headers";
import { ticketBehind } from "~/use-cases/privacy/tickets/ticket";
import { takeAnswer } from "~/use-cases/privacy/tickets/view-ticket.server";

const notFound = () => new Response("Not found", { status: 404 });

/** What a workspace gave whoever asked from outside, by the request's own address: each download is noted. */
export const loader = visitorLoader(async ({ locale, tickets }, { params }) => {
  const ctx = await tickets(locale);
  const id = await ticketBehind(ctx.services, params.token ?? "");
  const taken = id ? await takeAnswer(ctx, id, params.part ?? "") : null;
  if (!taken?.ok) throw notFound();
  if ("taken" in taken.value) return packageResponse(taken.value.taken);

  return new Response(JSON.stringify(taken.value.certificate, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": attachment("certificate.json"),
      "Cache-Control": "private, no-store",
    },
  });
});
