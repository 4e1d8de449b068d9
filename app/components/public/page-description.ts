import type { Locale } from "~/lib/locale";
import { pageDescriptions } from "~/words/page-descriptions";
import { say } from "~/words/words";
import { pageTitle } from "./public-meta";

type Described = keyof typeof pageDescriptions;

/** What the page at an address is about, as search engines and previews say it. */
export const describedAs = (locale: Locale, path: Described) => say(locale, pageDescriptions)(path);

/** The head of a page that nobody shares: its title, and what it is about. */
export const quietMeta = (locale: Locale, path: Described, title: string) => [
  { title: pageTitle(locale, title) },
  { name: "description", content: describedAs(locale, path) },
];
