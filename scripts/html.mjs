/**
 * Looks at the HTML of every public page and of every page of the help centre, in both languages, with html-validate,
 * of a product that it starts for itself. Prints what is wrong, and fails when something is.
 *
 *     npm run html
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorker } from "./lib/local-worker.mjs";
import { publicAddresses } from "./lib/public-paths.mjs";
import { capture } from "./lib/run.mjs";

/** Fetched by npm when it is not there; it stays out of the packages of the product. */
const VALIDATOR = "html-validate@9.7.1";
/** What is a matter of style (how React writes), of our own host (no integrity needed), or meant: the question comes first. */
const OFF = ["attr-case", "void-style", "attribute-boolean-style", "require-sri", "heading-level"];
const RULES = {
  extends: ["html-validate:standard", "html-validate:document"],
  rules: Object.fromEntries(OFF.map((rule) => [rule, "off"])),
};

const folder = mkdtempSync(join(tmpdir(), "closr-html-"));
mkdirSync(join(folder, "state"));
const worker = await startWorker({ port: 0, state: join(folder, "state"), cron: false });
try {
  const articles = (await (await fetch(`${worker.origin}/sitemap.xml`)).text()).matchAll(
    /<loc>https?:\/\/[^/]+(\/(?:ar\/)?help\/[^<]+)<\/loc>/g,
  );
  const paths = [...publicAddresses(), ...[...articles].map(([, path]) => path)];
  for (const path of paths) await keep(path);
  writeFileSync(join(folder, ".htmlvalidate.json"), JSON.stringify({ root: true, ...RULES }));
  const { ok, output } = await capture("npm", [
    "exec",
    "--yes",
    `--package=${VALIDATOR}`,
    "--",
    "html-validate",
    "--formatter=text",
    `${folder}/*.html`,
  ]);
  console.log(output.replaceAll(`${folder}/`, "").trim());
  console.log(ok ? `${paths.length} pages are valid` : "not valid");
  process.exitCode = ok ? 0 : 1;
} finally {
  await worker.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function keep(path) {
  const answer = await fetch(worker.origin + path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  writeFileSync(join(folder, `${path.replaceAll("/", "_")}.html`), await answer.text());
}
