import { DOCUMENTS, type DocumentName } from "~/config/policy-version";
import type { NewUser } from "~/db/identity-writes.server";
import { newId, type UserId } from "~/lib/ids";
import type { HeldVersion, IdentityCtx } from "./identity-ctx";

/**
 * What a new account has to do with our documents.
 * @returns the writes that keep which texts were acknowledged, in which language and when, which the person can
 * check later; and the columns of the account that say which versions it awaits.
 */
export async function acknowledgeDocuments(ctx: IdentityCtx, userId: UserId) {
  const [privacy, terms] = await Promise.all([held(ctx, "privacy"), held(ctx, "terms")]);
  const all = { privacy, terms };
  return {
    awaited: { ...awaitedPolicy(privacy), ...awaitedTerms(terms) },
    writes: DOCUMENTS.map((of) => acknowledgement(ctx, userId, of, all[of])),
  };
}

const held = (ctx: IdentityCtx, of: DocumentName) => ctx.held(of, ctx.locale);

const awaitedPolicy = ({ coming }: HeldVersion): Partial<NewUser> | null =>
  coming && {
    policyNotice: coming.version,
    policyPending: coming.version,
    policyPendingFrom: coming.from,
  };

const awaitedTerms = ({ coming }: HeldVersion): Partial<NewUser> | null =>
  coming && {
    termsNotice: coming.version,
    termsPending: coming.version,
    termsPendingFrom: coming.from,
  };

function acknowledgement(
  { db, now, locale }: IdentityCtx,
  userId: UserId,
  document: DocumentName,
  { version, sha256 }: HeldVersion,
) {
  const at = now();
  const id = newId("pa", at);
  return db.addAcknowledgement({
    id,
    userId,
    acknowledgedAt: at,
    document,
    version,
    sha256,
    locale,
  });
}
