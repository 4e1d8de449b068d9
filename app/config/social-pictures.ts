import type { Locale } from "~/lib/locale";

/** The pictures that stand for a page where it is shared, each in both languages: public/social/. */
const SOCIAL_PICTURES = ["home", "product", "pricing", "help", "developers", "trust"] as const;
type SocialPicture = (typeof SOCIAL_PICTURES)[number];

const BY_FIRST_PART: Readonly<Record<string, SocialPicture>> = {
  product: "product",
  features: "product",
  pricing: "pricing",
  help: "help",
  developers: "developers",
  privacy: "trust",
  cookies: "trust",
  subprocessors: "trust",
  terms: "trust",
  security: "trust",
  status: "trust",
};

/** The picture of a page, by the first part of its address; the home page's where it has none of its own. */
export function socialPicture(path: string, locale: Locale): string {
  const [, first = ""] = path.split("/");
  const name = Object.hasOwn(BY_FIRST_PART, first) ? BY_FIRST_PART[first] : "home";
  return `/social/${name}-${locale}.png`;
}
