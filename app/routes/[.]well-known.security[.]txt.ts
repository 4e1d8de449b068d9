import { plainText } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";
import { DAY_MS } from "~/lib/time";

const VALID_DAYS = 180;

/** Where to report security holes (RFC 9116). */
export const loader = visitorLoader(async ({ company, origin, now }) =>
  plainText(
    [
      `Contact: mailto:${company.supportEmail}`,
      `Expires: ${new Date(now + VALID_DAYS * DAY_MS).toISOString()}`,
      "Preferred-Languages: en, ar",
      `Canonical: ${origin}/.well-known/security.txt`,
      `Policy: ${origin}/privacy`,
      "",
    ].join("\n"),
  ),
);
