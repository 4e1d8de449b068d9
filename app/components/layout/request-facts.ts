import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Locale } from "~/lib/locale";

interface RequestFacts {
  /** The browser hides it from scripts, so it is empty there. */
  nonce?: string;
  /** Named in errors and logs. Known only where the page was rendered. */
  requestId?: string;
  /** The reader's language, where a gate knows it though no loader came to an end. */
  locale?: Locale;
  /** Whose pages these are, for one that no loader could say it on. */
  imprint?: () => Imprint;
}

/** What stands at the foot of a page for visitors. */
interface Imprint {
  /** In Dubai. */
  year: string;
  company: { legalName: string; address: string };
}

/** What is known of the request that the page is rendered for, on the server alone. */
const Facts = createContext<RequestFacts>({});
export const RequestFactsProvider = Facts.Provider;
export const useRequestFacts = () => useContext(Facts);

/** The page that the server rendered, before the browser goes anywhere by itself. */
const RENDERED =
  typeof document === "undefined"
    ? undefined
    : {
        path: location.pathname,
        requestId: document.documentElement.dataset.request ?? "",
        locale: document.documentElement.lang === "ar" ? ("ar" as const) : ("en" as const),
      };

/** The language that the page was rendered in, where nothing that was loaded says it. */
export function useRenderedLocale(): Locale | undefined {
  const { locale } = useRequestFacts();
  const { pathname } = useLocation();
  if (!RENDERED) return locale;

  return RENDERED.path === pathname ? RENDERED.locale : undefined;
}

/**
 * The id of the request that this page was rendered for, to be quoted in a complaint. A browser
 * reads it off the document; a page that it went to by itself has none.
 */
export function useRequestId(): string {
  const { requestId } = useRequestFacts();
  const { pathname } = useLocation();
  if (!RENDERED) return requestId ?? "";

  return RENDERED.path === pathname ? RENDERED.requestId : "";
}
