/** Pages that are looked at one by one, for pictures and for accessibility: name, address, and who looks. */
export const PAGES = [
  { name: "home", path: "/" },
  { name: "privacy", path: "/privacy" },
  { name: "cookies", path: "/cookies" },
  { name: "subprocessors", path: "/subprocessors" },
  { name: "verify", path: "/privacy/verify" },
  { name: "sign-up", path: "/sign-up" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgot-password", path: "/forgot-password" },
  { name: "today", path: "/w/marina/today", person: "agent@marina.example" },
  { name: "contacts", path: "/w/marina/contacts", person: "agent@marina.example" },
  { name: "contacts-new", path: "/w/marina/contacts/new", person: "agent@marina.example" },
  { name: "accounts", path: "/w/marina/accounts", person: "owner@marina.example" },
  { name: "accounts-new", path: "/w/marina/accounts/new", person: "owner@marina.example" },
  { name: "search", path: "/w/marina/search?q=an", person: "owner@marina.example" },
  { name: "deals", path: "/w/marina/deals", person: "agent@marina.example" },
  { name: "deals-new", path: "/w/marina/deals/new", person: "agent@marina.example" },
  { name: "members", path: "/w/marina/settings/members", person: "owner@marina.example" },
  { name: "me", path: "/me", person: "agent@marina.example" },
  { name: "me-security", path: "/me/security", person: "agent@marina.example" },
];

/**
 * Where a page stands in a language: public ones have a twin under /ar, a signed-in person has a language.
 * @param {{ path: string, person?: string }} page
 * @param {string} locale
 */
export const addressOf = ({ path, person }, locale) => {
  if (person || locale === "en") return path;
  return path === "/" ? "/ar" : `/ar${path}`;
};
