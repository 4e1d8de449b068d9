/** Where the header leads. */
export const HEADER_LINKS = ["/product", "/pricing", "/company"] as const;

/** Where the footer leads, column by column. */
export const FOOTER_LINKS = {
  product: ["/features", "/pricing", "/developers", "/changelog", "/status"],
  resources: [
    "/help",
    "/privacy",
    "/security",
    "/cookies",
    "/subprocessors",
    "/privacy/request",
    "/privacy/verify",
  ],
  company: ["/company", "/contact", "/careers", "/terms"],
} as const;

export type FooterColumn = keyof typeof FOOTER_LINKS;
export const FOOTER_COLUMNS = Object.keys(FOOTER_LINKS) as FooterColumn[];
