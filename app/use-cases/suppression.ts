import { among } from "~/db/expressions";
import { suppressions } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Ctx } from "./ctx";

/** A phone as E.164 or an e-mail in lower case. */
interface Known {
  kind: "phone" | "email";
  norm: string;
}

/**
 * What an erasure leaves behind of phones and e-mails: keyed hashes, by which the person is known
 * when something would bring them back, and by nobody else.
 */
export const suppressionHashes = (
  { db, services }: Pick<Ctx, "db" | "services">,
  known: readonly Known[],
): Promise<string[]> =>
  Promise.all(known.map(({ kind, norm }) => services.seals.tenantHmac(db.tenantId, kind, norm)));

/** A question for the first suppression that one of these falls under. Everybody is told, whatever they may see. */
export async function suppressedBy(ctx: Pick<Ctx, "db" | "services">, known: readonly Known[]) {
  const hashes = await suppressionHashes(ctx, known);
  return ctx.db.as(EVERYTHING).rows(suppressions, {
    where: among(suppressions.hash, hashes),
    limit: 1,
  });
}
