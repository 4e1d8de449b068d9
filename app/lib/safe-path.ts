/**
 * Where to go back to: a path of our own site, or "/". Refuses whatever a browser could read as
 * another host (`//evil`, `/\evil`, `https:evil`, `javascript:`) and drops query and fragment.
 */
export const safePath = (wanted: unknown): string => onOurSite(wanted)?.pathname ?? "/";

/** The same with its query: where somebody goes on whom a sign-in interrupted. */
export function safeAddress(wanted: unknown): string {
  const { pathname, search } = onOurSite(wanted) ?? { pathname: "/", search: "" };
  return pathname + search;
}

function onOurSite(wanted: unknown): URL | null {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return null;

  const base = "https://own.invalid";
  const parsed = URL.parse(wanted, base);
  return parsed?.origin === base && !parsed.pathname.startsWith("//") ? parsed : null;
}
