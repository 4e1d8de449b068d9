import { z } from "zod";
import type { TenantId } from "~/lib/ids";
import { trustTenantId } from "~/lib/ids";
import { accept, type Result, refuse } from "~/lib/result";
import { readSignedValue, type SigningSecrets, signValue } from "~/lib/signed-value";
import type { EpochMs } from "~/lib/time";

/** How long a link to a file is good. */
export const LINK_MS = 5 * 60_000;

export interface FileLink {
  fileId: string;
  tenantId: TenantId;
  /** Whom it was given to: openings are theirs. */
  by: string;
  /** The first instant at which the link is no longer good. */
  expires: EpochMs;
}

export type LinkRefusal = "link-not-ours" | "link-expired";

const PURPOSE = "file-link";
const linkSchema = z.tuple([
  z.string(),
  z.string().transform(trustTenantId),
  z.number(),
  z.string(),
]);

/** The token of a link to one file of one tenant, good for its holder until it expires. */
export const signLink = (secrets: SigningSecrets, { fileId, tenantId, expires, by }: FileLink) =>
  signValue(secrets, PURPOSE, JSON.stringify([fileId, tenantId, expires, by]));

/** Which file a link's token is good for now. Whether the file still exists is another question. */
export async function readLink(
  secrets: SigningSecrets,
  token: string,
  now: EpochMs,
): Promise<Result<FileLink, LinkRefusal>> {
  const value = await readSignedValue(secrets, PURPOSE, token);
  if (value === null) return refuse("link-not-ours");

  const [fileId, tenantId, expires, by] = linkSchema.parse(JSON.parse(value));
  return now < expires ? accept({ fileId, tenantId, expires, by }) : refuse("link-expired");
}
