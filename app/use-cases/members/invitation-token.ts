import { toBase64Url, utf8 } from "~/lib/bytes";
import { hmacSha256 } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";

/**
 * The token of an invitation, made anew whenever it is needed: it is stored nowhere but as its hash,
 * and a mail that is sent twice carries the same one. Another end makes another token.
 */
export const invitationToken = async (
  secret: string,
  { id, expiresAt }: { id: string; expiresAt: EpochMs },
): Promise<string> =>
  toBase64Url(await hmacSha256(utf8(secret), utf8(`invitation.${id}.${expiresAt}`)));
