import { packageResponse } from "~/http/package-response";
import { visitorLoader } from "~/http/visitor-route.server";
import { attachment } from "~/services/files/download-headers";
import { ticketBehind } from "~/use-cases/privacy/tickets/ticket";
import { takeAnswer, takeOwn } from "~/use-cases/privacy/tickets/view-ticket.server";

const notFound = () => new Response("Not found", { status: 404 });

/** What a workspace gave whoever asked from outside, by the request's own address: each download is noted. */
export const loader = visitorLoader(async ({ locale, tickets }, { params }) => {
  const ctx = await tickets(locale);
  const id = await ticketBehind(ctx.services, params.token ?? "");
  if (id && params.part === OURS) return ours(await takeOwn(ctx, id));
  const taken = id ? await takeAnswer(ctx, id, params.part ?? "") : null;
  if (!taken?.ok) throw notFound();
  if ("taken" in taken.value) return packageResponse(taken.value.taken);

  return saved(taken.value.certificate, "certificate.json");
});

/** The part that is of no workspace. */
const OURS = "ours";

function ours(taken: Awaited<ReturnType<typeof takeOwn>>) {
  if (!taken.ok) throw notFound();
  return saved(taken.value, "closr.json");
}

const saved = (document: unknown, name: string) =>
  new Response(JSON.stringify(document, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": attachment(name),
      "Cache-Control": "private, no-store",
    },
  });
