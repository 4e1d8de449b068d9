import { entryHref } from "~/components/layout/app-nav";
import { NAV_ENTRIES } from "~/components/layout/page-facts";
import { type Result, resultHref } from "~/components/search/result";
import { fold } from "~/lib/fold";
import type { search } from "~/words/search";
import type { shell } from "~/words/shell";
import type { Say } from "~/words/words";

/** One line of the palette. */
export interface Choice {
  id: string;
  href: string;
  label: string;
  detail: string | null;
  /** What kind of thing it is, at the end of the line. */
  badge: string;
}

interface Sources {
  slug: string;
  typed: string;
  results: readonly Result[];
  nameOf: (result: Result) => string;
  detailOf: (result: Result) => string | null;
  say: Say<typeof search>;
  sayShell: Say<typeof shell>;
}

const CREATES = ["newContact", "newLead", "newDeal", "newAccount"] as const;
const CREATE_PATHS = {
  newContact: "contacts/new",
  newLead: "leads/new",
  newDeal: "deals/new",
  newAccount: "accounts/new",
} as const;

/** What the palette offers: what was found, then pages and new records whose names hold what was typed. */
export function choicesFor(sources: Sources): Choice[] {
  const { slug, typed, results, nameOf, detailOf, say } = sources;
  const found = results.map((result) => ({
    id: `${result.kind}-${result.id}`,
    href: resultHref(slug, result),
    label: nameOf(result),
    detail: detailOf(result),
    badge: say(result.kind),
  }));
  const asked = fold(typed);
  const named = [...pages(sources), ...creations(sources)].filter(({ label }) =>
    fold(label).includes(asked),
  );
  const all = {
    id: "all",
    href: `/w/${slug}/search?q=${encodeURIComponent(typed)}`,
    label: say("all", { q: typed }),
    detail: null,
    badge: say("search"),
  };

  return [...found, ...named, ...(asked ? [all] : [])];
}

const pages = ({ slug, say, sayShell }: Sources): Choice[] =>
  NAV_ENTRIES.map((entry) => ({
    id: `go-${entry}`,
    href: entryHref(slug, entry),
    label: sayShell(entry),
    detail: null,
    badge: say("goTo"),
  }));

const creations = ({ slug, say }: Sources): Choice[] =>
  CREATES.map((name) => ({
    id: name,
    href: `/w/${slug}/${CREATE_PATHS[name]}`,
    label: say(name),
    detail: null,
    badge: say("create"),
  }));
