import { PUBLIC_PATHS } from "~/config/public-paths";
import { publicFile } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";
import { LOCALES, type Locale, toHref } from "~/lib/locale";
import { helpArticles } from "~/words/help/articles";

/** Every public page in both languages, each naming its twin. */
export const loader = visitorLoader(async ({ origin }) => {
  const articles = helpArticles.map(({ slug }) => `/help/${slug}`);
  const pages = [...PUBLIC_PATHS, ...articles].flatMap((path) =>
    LOCALES.map((locale) => entry(origin, path, locale)),
  );
  return publicFile(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join("\n")}
</urlset>
`,
    "application/xml; charset=utf-8",
  );
});

function entry(origin: string, path: string, locale: Locale): string {
  const twins = LOCALES.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${toHref(language, path)}"/>`,
  );
  return `<url><loc>${origin}${toHref(locale, path)}</loc>${twins.join("")}</url>`;
}
