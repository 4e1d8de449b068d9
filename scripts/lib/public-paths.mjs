import { readFileSync } from "node:fs";

/** The English addresses of all public pages, as app/config/public-paths.ts lists them. */
function publicPaths() {
  const text = readFileSync("app/config/public-paths.ts", "utf8");
  return [...text.matchAll(/^ {2}"(\/[^"]*)",$/gm)].map(([, path]) => path);
}

/** The same in both languages. */
export const publicAddresses = () =>
  publicPaths().flatMap((path) => [path, path === "/" ? "/ar" : `/ar${path}`]);
