import { editionOf } from "~/http/policy-edition.server";
import { plainText } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The exact text of a version: its SHA-256 is the one on its document. Reached at /privacy/v/N and /terms/v/N as plain text. */
export const loader = visitorLoader(async (visitor, { params }) => {
  const { content } = await editionOf(visitor, params.document, params.version);
  return plainText(content, { Vary: "Accept" });
});
