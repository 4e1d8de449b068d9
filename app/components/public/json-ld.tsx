interface Thing {
  "@type": string;
  [property: string]: unknown;
}

/** Facts for search engines: data that no browser runs. A `<` in them cannot end the element. */
export const JsonLd = ({ about }: { about: Thing }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: text in a script element is not escaped by React
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ "@context": "https://schema.org", ...about }).replaceAll(
        "<",
        "\\u003c",
      ),
    }}
  />
);
