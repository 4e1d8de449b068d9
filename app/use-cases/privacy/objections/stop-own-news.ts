import type { Write } from "~/db/statements";
import { mailingPurposes } from "~/domain/mailings/purposes";
import { addressHashOf } from "../../address-hash";
import type { Ctx } from "../../ctx";
import { stopWrites } from "../../no-to-news";
import type { RequestRow } from "../desk/steps";
import { addressesOfSubject, openAsked } from "../tickets/ticket";

/** Against what else nothing of ours is sent. */
const OF_NEWS: ReadonlySet<string> = new Set(["marketing", "any"]);

/**
 * By what we know the address to which news stop by a request; null where none is given, and where it is of another
 * use.
 */
export async function newsHashOf(
  ctx: Pick<Ctx, "db" | "services">,
  request: Pick<RequestRow, "id" | "type" | "purpose" | "asked">,
) {
  const isOfNews = request.type === "withdrawal" || OF_NEWS.has(request.purpose ?? "any");
  const asked = isOfNews ? await openAsked(ctx.services, request) : null;
  const email = asked && addressesOfSubject(asked).email;
  return email ? addressHashOf(ctx, email) : null;
}

/** What we ourselves send without an account's need for it goes to the address no more. */
export async function ownNewsStopped(
  ctx: Pick<Ctx, "db" | "services" | "now">,
  request: Pick<RequestRow, "id" | "type" | "purpose" | "asked" | "door">,
): Promise<Write[]> {
  const hash = await newsHashOf(ctx, request);
  return hash
    ? stopWrites(ctx, hash, mailingPurposes, request.door === "mail" ? "mail" : "form")
    : [];
}
