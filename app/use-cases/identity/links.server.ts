import type { UserId } from "~/lib/ids";
import { newId } from "~/lib/ids";
import { newToken, sha256Hex } from "~/lib/secrets";
import type { IdentityCtx } from "./identity-ctx";

/** What a link by mail is good for, and for how long. */
const LIFE_MS = {
  "verify-email": 86_400_000,
  "reset-password": 3_600_000,
  "erase-account": 3_600_000,
} as const;
export type LinkPurpose = keyof typeof LIFE_MS;

/** Under which name a link is kept: never the token itself. */
export const identifierOf = async (purpose: LinkPurpose, token: string) =>
  `${purpose}:${await sha256Hex(token)}`;

/** A link that works once: its token for the mail, and the write that makes it good. */
export async function newLink(
  { db, now }: Pick<IdentityCtx, "db" | "now">,
  purpose: LinkPurpose,
  userId: UserId,
) {
  const token = newToken();
  const at = now();
  const write = db.addVerification({
    id: newId("vf", at),
    identifier: await identifierOf(purpose, token),
    value: userId,
    createdAt: at,
    updatedAt: at,
    expiresAt: at + LIFE_MS[purpose],
  });
  return { token, write };
}
