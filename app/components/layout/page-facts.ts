import { isRouteErrorResponse, useLocation, useMatches, useRouteError } from "@remix-run/react";
import type { DocumentNotice } from "~/config/document-notice";
import type { Role } from "~/config/roles";
import { type Locale, localeOfPath } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { useRenderedLocale } from "./request-facts";

export type Theme = "light" | "dark" | "system";

/** Something that everybody here is told, in their language, and where it leads. */
interface BannerFacts {
  text: string;
  link?: { to: string; label: string };
  /** What can be done about it at once. */
  act?: PostedAct;
}

/** A button said by the server, so that no script carries its words. */
export interface PostedAct {
  to: string;
  act: string;
  children: string;
}

/** What the frame of an app page shows. A layout's or a page's loader returns it as `shell`. */
export interface ShellFacts {
  locale: Locale;
  theme: Theme;
  /** What stands above every page for as long as it is so. */
  banners?: readonly BannerFacts[];
  /** Whether single letters are shortcuts; they are unless turned off. */
  singleKeys?: boolean;
  workspace: { slug: string; name: string };
  person: { name: string; role: Role; picture?: string | null };
  /** IANA */
  timeZone: string;
  now: EpochMs;
  /** Another on every rendering: what a form carries so that sent twice it makes one thing. */
  once?: string;
  /** The versions of our documents that this person has not seen yet, and from when they hold. */
  documentNotices?: readonly DocumentNotice[];
  /** How many wait for an answer behind an entry. */
  counts?: Partial<Record<NavEntry, number>>;
  /** Entries that this person's role does not open. */
  hidden?: readonly NavEntry[];
}

export const NAV_ENTRIES = [
  "today",
  "inbox",
  "leads",
  "contacts",
  "accounts",
  "deals",
  "tasks",
  "privacy",
  "settings",
] as const;
export type NavEntry = (typeof NAV_ENTRIES)[number];

/** What a route may say of its pages: app pages say `export const handle = { javascript: true }`. */
interface PageHandle {
  /** Whether the page is brought to life by scripts. Public pages ship none. */
  javascript?: boolean;
}

/** What a public page's loader may return as `page`; its language is otherwise that of its address. */
interface PublicPageFacts {
  locale?: Locale;
  theme?: Theme;
  /** Our own origin, when the page stands in both languages: search engines are told of its twin. */
  origin?: string;
  /** The year in Dubai, for the footer. */
  year?: string;
  company?: CompanyFacts;
}

/** Who runs the service, as every public page says it. */
interface CompanyFacts {
  legalName: string;
  address: string;
  privacyEmail: string;
  supportEmail: string;
}

type Loaded = { shell?: ShellFacts; page?: PublicPageFacts } | null | undefined;

/** The frame's facts where a loader gave them, or whatever refused the page. */
export function useShellFacts(): ShellFacts | undefined {
  const thrown = useRouteError();
  const loaded = useMatches()
    .map(({ data }) => (data as Loaded)?.shell)
    .findLast(Boolean);
  return loaded ?? (isRouteErrorResponse(thrown) ? thrown.data?.shell : undefined);
}

/** How the whole document is to be rendered. */
export function usePageFacts() {
  const matches = useMatches();
  const { pathname } = useLocation();
  const pages = matches.map(({ data }) => (data as Loaded)?.page);
  const page: PublicPageFacts = Object.assign({}, ...pages);
  const shell = useShellFacts();
  const rendered = useRenderedLocale();
  const hasFailed = useRouteError() !== undefined;
  const isAlive = matches.some(({ handle }) => (handle as PageHandle | undefined)?.javascript);

  return {
    locale: shell?.locale ?? page.locale ?? rendered ?? localeOfPath(pathname),
    theme: shell?.theme ?? page.theme ?? "system",
    origin: page.origin,
    year: page.year,
    company: page.company,
    // An error outside of the app's frame is a page for visitors: all that it says is on the server alone.
    javascript: isAlive && !(hasFailed && !shell),
    shell,
  };
}
