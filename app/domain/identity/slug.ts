const RESERVED = new Set(["closr", "admin", "api", "app", "help", "new", "www", "me", "settings"]);
const MAX_LENGTH = 40;

/**
 * The address of a workspace, from its name: `Marina Crest Realty` is `marina-crest-realty`. Names
 * without Latin letters, too short ones and ours get none: then the caller's `spare` is used.
 */
export function slugFrom(name: string, spare: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return slug.length < 3 || RESERVED.has(slug) ? `brokerage-${spare}` : slug;
}
