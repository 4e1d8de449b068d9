import { fromUtf8, utf8 } from "~/lib/bytes";
import type { TenantId } from "~/lib/ids";
import { hmacSha256 } from "~/lib/secrets";
import { openWith, parseSealed, sealWith } from "./envelope";

const VERSION = 1;
const PURPOSE = "place-in-list";

/** A place in a list of a tenant's that says something of somebody, for an address: only we can read it. */
export async function sealPlace(secret: string, tenantId: TenantId, place: string) {
  return sealWith(await keyOf(secret), VERSION, tenantId, utf8(place));
}

/** The place, or null when it is none that we sealed for this tenant. */
export async function openPlace(
  secret: string,
  tenantId: TenantId,
  text: string,
): Promise<string | null> {
  const sealed = parseSealed(text);
  const bytes = sealed && (await openWith(await keyOf(secret), tenantId, sealed));
  return bytes && fromUtf8(bytes);
}

const keyOf = async (secret: string) =>
  crypto.subtle.importKey("raw", await hmacSha256(utf8(secret), utf8(PURPOSE)), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
