import type { AttemptsDb } from "~/db/attempts-db.server";
import type { IdentityDb } from "~/db/identity-db.server";
import { deviceLabel } from "~/domain/identity/device";
import type { Locale } from "~/lib/locale";
import { keyedHash } from "~/lib/secrets";
import type { Clock } from "~/lib/time";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import { deviceCookie, readDeviceId } from "./device-cookie";
import { readSessionToken, sessionCookie } from "./session-cookie";

interface Parts
  extends Pick<IdentityCtx, "auth" | "objects" | "post" | "later" | "held" | "openTenant"> {
  db: IdentityDb;
  attempts: AttemptsDb;
  /** Signs cookies, keys the hashes of what is counted. */
  secret: string;
  now: Clock;
}

/** What the pages of signing up and in need: the context of their use cases, and the cookies. */
export interface IdentityDesk {
  open: (request: Request, locale: Locale) => Promise<IdentityCtx>;
  /** The `Set-Cookie` of a session whose token has changed. */
  sessionCookie: (token: string) => Promise<string>;
  /** The `Set-Cookie` by which this browser is known again. */
  deviceCookie: (id: string) => Promise<string>;
}

/** Where nothing says what address a request comes from, all such requests are one. */
const NOWHERE = "nowhere";

export function identityDesk({ secret, ...parts }: Parts): IdentityDesk {
  const hashOf = (purpose: string, text: string) => keyedHash(secret, purpose, text);

  return {
    async open(request, locale) {
      const [deviceId, sessionToken, addressHash] = await Promise.all([
        readDeviceId(request, secret),
        readSessionToken(request, secret),
        hashOf("address", request.headers.get("CF-Connecting-IP") ?? NOWHERE),
      ]);
      return {
        ...parts,
        hashOf,
        locale,
        origin: new URL(request.url).origin,
        visitor: {
          addressHash,
          device: deviceLabel(request.headers.get("User-Agent")),
          deviceHash: deviceId && (await hashOf("device", deviceId)),
          sessionToken,
        },
      };
    },
    sessionCookie: (token) => sessionCookie(token, secret),
    deviceCookie: (id) => deviceCookie(id, secret),
  };
}
