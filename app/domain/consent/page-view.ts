/** What decides whether an answer is a page view, and what of it is kept. */
interface Seen {
  method: string;
  status: number;
  contentType: string | null;
  /** The request's own address. */
  url: URL;
  referer: string | null;
  /** `Sec-Purpose` or `Purpose`: a browser that only fetches ahead has shown nobody a page. */
  purpose: string | null;
}

/**
 * The page and the origin that led to it, or null when it is no page view: only a page of the list that was
 * shown to somebody counts. A page that leads to itself, as after a form, was seen already.
 *
 * @param countable the public addresses, in their English form.
 * @param bare an address without its language.
 */
export function pageViewOf(
  seen: Seen,
  countable: ReadonlySet<string>,
  bare: (path: string) => string,
): { path: string; referrer: string | null } | null {
  const { url } = seen;
  if (!wasShown(seen) || !countable.has(bare(url.pathname))) return null;

  const from = URL.parse(seen.referer ?? "");
  const own = from?.origin === url.origin;
  if (own && from.pathname === url.pathname) return null;
  return { path: url.pathname, referrer: from && !own ? originOf(from) : null };
}

const wasShown = ({ method, status, contentType, purpose }: Seen) =>
  method === "GET" &&
  status === 200 &&
  contentType?.startsWith("text/html") === true &&
  !/prefetch/i.test(purpose ?? "");

/** Longer than any host may be. */
const LONGEST = 270;

/** The origin alone: what comes after it may name a person. */
const originOf = ({ protocol, origin }: URL) =>
  /^https?:$/.test(protocol) && origin.length <= LONGEST ? origin : null;
