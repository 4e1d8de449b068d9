import { acrossTenantsPartsOf } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { CHILD } from "../desk/rule-of-request";
import type { RequestRow } from "../desk/steps";
import { countsOf, heldOf, knownAddress } from "./held-of-asker";
import { isPlainMail } from "./mark-represented.server";
import { erasing } from "./own-part.server";
import { addressesOfSubject, openAsked } from "./ticket";

/** What our own desk sees of a request from outside: who asks and in which words, and what we hold of the address. */
export async function viewAsked(ctx: Ctx<"registers:read">, request: RequestRow) {
  const asked = await openAsked(ctx.services, request);
  if (!asked) return null;

  const [{ parts, waiting }] = await ctx.db.read(ctx.db.ask(acrossTenantsPartsOf(request.id)));
  const held = await heldOf(ctx, await knownAddress(ctx, addressesOfSubject(asked)));
  const { email, phone, details, by, person = null, locale: language } = asked;
  return {
    ...{ email, phone, details, by, person, language },
    /** How many brokerages' desks have it, and how many of them answered. Which they are, only the steps say. */
    ...{ parts, answered: parts - waiting },
    mayRepresent: isPlainMail(request, asked),
    mayHandOn: request.purpose === CHILD && request.closedAt === null,
    counts: Object.entries(countsOf(held)).map(([store, count]) => ({ store, count })),
    enquiries: held
      .filter(({ of }) => of.name === "enquiries")
      .flatMap(({ rows }) => rows.map(({ id }) => String(id))),
  };
}

/** Erases by hand what we hold of the address of a request. Refuses `privacy-request-not-found`. */
export async function eraseAsked(ctx: Ctx<"registers:approve">, id: string) {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  const asked = request && (await openAsked(ctx.services, request));
  const address = asked && (await knownAddress(ctx, addressesOfSubject(asked)));
  if (!address) return refuse("privacy-request-not-found");

  await commit(ctx, ...erasing(ctx, request, address, await heldOf(ctx, address)));
  return accept(id);
}
