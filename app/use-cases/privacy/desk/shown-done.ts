import { eq } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { contacts, mailSubscriptions, packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { asksToStop } from "~/domain/contacts/objections";
import { mailingPurposes } from "~/domain/mailings/purposes";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../../ctx";
import { suppressedFor } from "../../no-to-news";
import { isPacked } from "../access/request-access.server";
import { newsHashOf } from "../objections/stop-own-news";
import { areOwnSurveysStopped } from "../objections/stop-own-surveys";
import { missingStops } from "../objections/stop-uses";
import type { RequestRow } from "./steps";

type Desk = Pick<Ctx, "db" | "services" | "now">;

/**
 * Whether the records show that what was asked is done, for all but an erasure. Refuses `not-restricted`, `not-stopped`
 * and `not-given`.
 */
export const shownDone = async (ctx: Desk, request: RequestRow) =>
  ctx.db.tenantId === OPERATOR_TENANT ? ownUsesStopped(ctx, request) : doneHere(ctx, request);

/** Whether the use that a request wants stopped has stopped already, as it does once it is known whose it is. */
export const isStopped = async (ctx: Desk, request: RequestRow) =>
  asksToStop(request.type) && (await shownDone(ctx, request)).ok;

async function doneHere({ db }: Desk, request: RequestRow) {
  const { type, contactId } = request;
  const all = db.as(EVERYTHING);
  const [contact, given] = await all.read(
    all.one(contacts, contactId ?? ""),
    all.one(packages, request.packageId ?? ""),
  );
  if (isPacked(type)) return given ? accept(true) : refuse("not-given");
  // Who is not here any more is used for nothing.
  if (!contact) return accept(true);
  if (type === "restriction" && contact.restrictedAt === null) return refuse("not-restricted");
  return missingStops(contact, request).length > 0 ? refuse("not-stopped") : accept(true);
}

/** What we ourselves do with people's data without their account's need for it. */
async function ownUsesStopped(ctx: Desk, request: RequestRow) {
  if (!asksToStop(request.type)) return accept(true);
  if (!(await areOwnSurveysStopped(ctx, request))) return refuse("not-stopped");
  return newsStopped(ctx, request);
}

/** What we ourselves send without an account's need for it: none of it goes to the address any more. */
async function newsStopped(ctx: Desk, request: RequestRow) {
  const hash = await newsHashOf(ctx, request);
  if (!hash) return accept(true);
  const [subscribed, noes] = await ctx.db.read(
    ctx.db.rows(mailSubscriptions, { where: eq(mailSubscriptions.addressHash, hash), limit: 1 }),
    suppressedFor(ctx, [hash]),
  );
  const isStopped = subscribed.length === 0 && noes.length >= mailingPurposes.length;
  return isStopped ? accept(true) : refuse("not-stopped");
}
