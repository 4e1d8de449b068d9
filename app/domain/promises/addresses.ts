const MODULE = /\.tsx?$/;
const ANY = "[^/]+";

/**
 * Whether an address is answered by one of these route modules, named as Remix's flat files are:
 * `_public.privacy_.v.$version.ts` answers `/privacy/v/1`.
 */
export function addressesOf(files: readonly string[]): (path: string) => boolean {
  const patterns = files.filter((file) => MODULE.test(file)).flatMap(patternOf);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function patternOf(file: string): RegExp[] {
  const name = file.replace(/^.*\//, "").replace(MODULE, "");
  const parts = name
    .split(/\.(?![^[]*\])/)
    .filter((part) => part !== "_index" && !part.startsWith("_"));
  // The splat answers what nothing else does: an address that only it knows is none.
  if (parts.includes("$")) return [];

  return [new RegExp(`^/${parts.map(segmentOf).join("/")}$`)];
}

function segmentOf(part: string): string {
  if (part.startsWith("$")) return ANY;
  const literal = part.replace(/_$/, "").replace(/\[(.*?)\]/g, "$1");
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
