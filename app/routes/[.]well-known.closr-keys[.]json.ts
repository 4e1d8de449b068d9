import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The public keys that certificates verify under, as a JWK set (RFC 7517). */
export const loader = visitorLoader(async ({ publicKeys }) =>
  publicJson({ keys: await publicKeys() }),
);
