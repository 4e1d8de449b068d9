/**
 * Pages that are looked at one by one, for pictures and for accessibility: name, address, and who looks.
 * With `link`, the page is the first on the address's page whose own address begins so.
 */
const agent = "agent@marina.example";
const owner = "owner@marina.example";
const privacy = "privacy@marina.example";
const work = (path, person, link) => ({
  name: link?.replace(/s\/.*/, "") ?? path.replace(/\?.*/, "").replaceAll("/", "-"),
  path: `/w/marina/${path}`,
  person,
  ...(link && { link: `/w/marina/${link}` }),
});

/**
 * The same page for readers of a language: those who work in Arabic do so in a brokerage that does.
 * @template {{ path: string, person?: string, link?: string }} Page
 * @param {Page} page
 * @param {string} locale
 * @returns {Page}
 */
export const readIn = (page, locale) => {
  if (!page.person || locale === "en") return page;
  const { path, person, link } = page;
  return {
    ...page,
    path: path.replace("/w/marina/", "/w/creek/"),
    person: person.replace("@marina.", "@creek."),
    ...(link && { link: link.replace("/w/marina/", "/w/creek/") }),
  };
};

export const PAGES = [
  { name: "home", path: "/" },
  { name: "product", path: "/product" },
  { name: "features", path: "/features" },
  { name: "pricing", path: "/pricing" },
  { name: "company", path: "/company" },
  { name: "careers", path: "/careers" },
  { name: "contact-us", path: "/contact" },
  { name: "help", path: "/help" },
  { name: "help-today", path: "/help/today" },
  { name: "status", path: "/status" },
  { name: "changelog", path: "/changelog" },
  { name: "developers", path: "/developers" },
  { name: "policy", path: "/privacy" },
  { name: "cookies", path: "/cookies" },
  { name: "subprocessors", path: "/subprocessors" },
  { name: "proof", path: "/privacy/proof" },
  { name: "request", path: "/privacy/request" },
  { name: "verify", path: "/privacy/verify" },
  { name: "versions", path: "/privacy/versions" },
  { name: "terms", path: "/terms" },
  { name: "terms-versions", path: "/terms/versions" },
  { name: "security", path: "/security" },
  { name: "sign-up", path: "/sign-up" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgot-password", path: "/forgot-password" },
  { name: "me", path: "/me", person: agent },
  { name: "me-picture", path: "/me/picture", person: agent },
  { name: "me-security", path: "/me/security", person: agent },
  { name: "me-privacy", path: "/me/privacy", person: agent },
  { name: "me-surveys", path: "/me/surveys", person: agent },
  { name: "me-erasure", path: "/me/erasure", person: agent },
  work("today", agent),
  work("inbox", agent),
  work("inbox/triage", owner),
  work("leads", owner),
  work("leads/new", agent),
  work("leads", agent, "leads/ld_"),
  work("contacts", agent),
  work("contacts/new", agent),
  work("contacts", agent, "contacts/ct_"),
  work("accounts", owner),
  work("accounts/new", owner),
  work("accounts", owner, "accounts/ac_"),
  work("deals", agent),
  work("deals/new", agent),
  work("deals", agent, "deals/dl_"),
  work("tasks", agent),
  work("tasks/new", agent),
  work("inbox", agent, "threads/th_"),
  work("search?q=an", owner),
  work("privacy", privacy),
  work("settings", owner),
  work("settings/members", owner),
  work("settings/pipelines", owner),
  work("settings/places", owner),
  work("settings/sources", owner),
  work("settings/imports", owner),
  work("settings/sample", owner),
  work("settings/imports/new", owner),
  work("settings/imports/package", owner),
  work("settings/ai", owner),
  work("settings/keys", owner),
  work("settings/webhooks", owner),
  work("settings/incidents", owner),
  work("settings/audit", owner),
  work("settings/support", owner),
  work("settings/billing", owner),
  work("settings/subscription", owner),
  work("settings/subscription/rehearsal", owner),
  work("privacy/record?q=an", privacy),
  work("privacy/access-log", owner),
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

/**
 * Goes to a page in a language, by the list that leads to it where it has one. Answers as `page.goto` does.
 * @param {import("@playwright/test").Page} page
 * @param {{ path: string, person?: string, link?: string }} shown
 * @param {string} locale
 */
export async function openPage(page, shown, locale) {
  const answer = await page.goto(addressOf(shown, locale));
  if (!shown.link) return answer;
  const link = page.locator(`a[href^="${shown.link}"]`).first();
  return page.goto(await link.getAttribute("href"));
}
