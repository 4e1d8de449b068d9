/** Fails when a file of the repository holds a secret, or an address that packages were downloaded from. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { filesIn } from "./lib/digest.mjs";

const BINARY = /\.(woff2|png|jpe?g|ico|pdf|zip|gz|webp)$/;
// Spelled in two parts, so that this file does not find itself.
const RULES = [
  ["a download address", /"resolved"\s*:\s*"/],
  ["a package registry's address", new RegExp(`https?://(${"registry"}|npm|pypi|deb)\\.[a-z.]+/`)],
  ["a private key", new RegExp(`-----${"BEGIN"} ([A-Z]+ )*PRIVATE KEY-----`)],
  ["a private JWK", /"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/],
  ["an API key", new RegExp(`\\b(closr|sk|rk|pk)_(live_)?${"[A-Za-z0-9]"}{32,}\\b`)],
  ["an access key", new RegExp(`\\b(${"AK"}IA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36})\\b`)],
];
const KEPT_FOR_OURSELVES = /(^|\/)(\.dev\.vars|\.env(\..+)?)$|^\.closr\//;

const files = repositoryFiles();
const findings = files.flatMap(findingsIn);
if (findings.length > 0) {
  console.error(`These must not be in the repository:\n${findings.join("\n")}`);
  process.exit(1);
}

/** What git tracks or would; in an unpacked archive without git, everything but what is made. */
function repositoryFiles() {
  try {
    const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    return execFileSync("git", list, { encoding: "utf8" }).split("\0").filter(existsSync);
  } catch {
    return ["app", "workers", "tests", "scripts", "docs", "package-lock.json", "wrangler.toml"]
      .filter(existsSync)
      .flatMap(filesIn);
  }
}

function findingsIn(file) {
  if (KEPT_FOR_OURSELVES.test(file)) return [`  ${file}: local secrets`];
  if (BINARY.test(file)) return [];

  const text = readFileSync(file, "utf8");
  return RULES.filter(([, pattern]) => pattern.test(text)).map(([what]) => `  ${file}: ${what}`);
}
