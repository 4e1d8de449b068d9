/** Where the header leads. */
export const HEADER_LINKS = ["/product", "/pricing"] as const;

/** Where the footer leads, column by column. */
export const FOOTER_LINKS = {
  product: ["/product", "/features", "/pricing"],
  resources: ["/privacy", "/cookies", "/subprocessors", "/privacy/verify"],
  company: ["/sign-in", "/sign-up"],
} as const;

export type FooterColumn = keyof typeof FOOTER_LINKS;
export const FOOTER_COLUMNS = Object.keys(FOOTER_LINKS) as FooterColumn[];
