import { plainText } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The exact text of a version: its SHA-256 is the one on the policy. */
export const loader = visitorLoader(async ({ policy, locale }, { params }) => {
  const { version, text } = await policy(locale);
  if (params.version !== String(version)) throw new Response("Not found", { status: 404 });

  return plainText(text);
});
