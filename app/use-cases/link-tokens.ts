import { MAILING_PURPOSES, type MailingPurpose, purposeNumbered } from "~/domain/mailings/purposes";
import { type Bytes, concat, fromBase64Url, fromHex, toBase64Url, toHex } from "~/lib/bytes";
import { sameText } from "~/lib/secrets";
import type { Ctx } from "./ctx";

type Signing = Pick<Ctx, "db" | "services">;

/** Whose link it is, and for which list. */
export interface Leaver {
  addressHash: string;
  purpose: MailingPurpose;
}

const HASH_BYTES = 32;
const SIGNATURE_DIGITS = 32;

const signatureOf = async ({ db, services }: Signing, kind: string, text: string) =>
  (await services.seals.tenantHmac(db.tenantId, kind, text)).slice(0, SIGNATURE_DIGITS);

/**
 * What stands in `/unsubscribe/TOKEN`: address and list and nothing else, signed. It tells whoever holds it
 * nothing, and it works for ever, for all that it needs is in it.
 */
export async function leaveToken(ctx: Signing, { addressHash, purpose }: Leaver): Promise<string> {
  const told = concat(fromHex(addressHash), Uint8Array.of(MAILING_PURPOSES[purpose]));
  const signature = fromHex(await signatureOf(ctx, "leave", toHex(told)));
  return toBase64Url(concat(told, signature));
}

/** Null for what we never signed. */
export async function leaverOf(ctx: Signing, token: string): Promise<Leaver | null> {
  const bytes = fromBase64Url(token) ?? new Uint8Array();
  const told = bytes.slice(0, HASH_BYTES + 1) as Bytes;
  const signature = toHex(bytes.slice(HASH_BYTES + 1));
  const isOurs = sameText(signature, await signatureOf(ctx, "leave", toHex(told)));
  const purpose = purposeNumbered(told[HASH_BYTES]);
  return isOurs && purpose ? { addressHash: toHex(told.slice(0, HASH_BYTES)), purpose } : null;
}

/** What stands in the link that confirms a subscription. */
export const confirmToken = async (ctx: Signing, subscriptionId: string) =>
  `${subscriptionId}.${await signatureOf(ctx, "confirm", subscriptionId)}`;

/** The subscription of such a link; null for what we never signed. */
export async function subscriptionOf(ctx: Signing, token: string): Promise<string | null> {
  const [id = "", signature = ""] = token.split(".");
  return sameText(signature, await signatureOf(ctx, "confirm", id)) ? id : null;
}
