import { plainText } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

const NOT_FOR_ROBOTS = ["/w/", "/me", "/api/", "/hooks/", "/dev/", "/unsubscribe/", "/invite/"];

export const loader = visitorLoader(async ({ origin }) =>
  plainText(
    [
      "User-agent: *",
      ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
      "",
      `Sitemap: ${origin}/sitemap.xml`,
      "",
    ].join("\n"),
  ),
);
