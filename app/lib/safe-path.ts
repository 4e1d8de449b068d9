/**
 * Where to go back to: a path of our own site, or "/". Refuses whatever a browser could read as
 * another host (`//evil`, `/\evil`, `https:evil`, `javascript:`) and drops query and fragment.
 */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return "/";

  const base = "https://own.invalid";
  const parsed = URL.parse(wanted, base);
  return parsed?.origin === base && !parsed.pathname.startsWith("//") ? parsed.pathname : "/";
}
