/**
 * Migrates and deploys to your own account. It refuses while anything is missing, and names all of it.
 * Who runs it, where and how it sends mail comes from [vars] of wrangler.toml or from the environment.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { unstable_readConfig } from "wrangler";
import { aheadOfPublished } from "./lib/ahead.mjs";
import { deployArgs } from "./lib/bundle.mjs";
import { proofScript } from "./lib/proof.mjs";
import { bin, step } from "./lib/run.mjs";
import { secretNames } from "./lib/secrets.mjs";

const IDENTITY = /^(COMPANY_|PUBLIC_ORIGIN$|MAIL_BY$|MAIL_FROM$)/;
const PASSED_ON = /^(COMPANY_|OFFICER_|PUBLIC_|MAIL_|SMTP_)/;
/** What each way for mails needs besides. */
const MAIL_WAYS = { http: ["MAIL_ENDPOINT"], smtp: ["SMTP_HOST", "SMTP_PORT"] };
const PLACEHOLDER = /[[\]<>]|your ?company|example|sample|changeme|todo/i;
const LOCAL_ONLY = ["LOCAL_TOOLS", "CLOSR_TEST_RECEIVERS", "CLOSR_RETEST"];
const ZEROS = /^[0-]{8,}\d{0,4}$/;

const config = unstable_readConfig({ config: "wrangler.toml" });
const vars = Object.fromEntries(
  Object.entries(config.vars).map(([name, value]) => [name, process.env[name] ?? value]),
);
refuseWhile([...identityGaps(), ...mailGaps(), ...localOnly(), ...missingIds()]);
refuseWhile(missingSecrets());
const ahead = await aheadOfPublished(askRemote);
refuseWhile(ahead.broken);

step("building", process.execPath, "scripts/setup.mjs", "build");
deployStep("migrating the database", "d1", "migrations", "apply", "DB", "--remote");
deployStep("deploying", ...deployArgs(), ...varArgs());
publishProof();
tellWhatWaits();

function identityGaps() {
  return Object.entries(vars)
    .filter(([name, value]) => IDENTITY.test(name) && (!value || PLACEHOLDER.test(value)))
    .map(([name, value]) =>
      value
        ? `${name} is still a placeholder (${value})`
        : `${name} is not set: it must be said by whom, where and how the service runs`,
    );
}

function mailGaps() {
  if (!vars.MAIL_BY) return [];
  const needed = MAIL_WAYS[vars.MAIL_BY];
  if (!needed) return [`MAIL_BY is "http" or "smtp", not "${vars.MAIL_BY}"`];
  return needed
    .filter((name) => !vars[name])
    .map((name) => `${name} is not set: mails cannot leave`);
}

/** The tools of the local product must not reach the internet. */
function localOnly() {
  return LOCAL_ONLY.filter((name) => name in config.vars || process.env[name]).map(
    (name) => `${name} is set, and belongs to the local product only`,
  );
}

function missingIds() {
  const bindings = [
    ...config.d1_databases.map(({ binding, database_id }) => [`D1 ${binding}`, database_id]),
    ...config.kv_namespaces.map(({ binding, id }) => [`KV ${binding}`, id]),
  ];
  return bindings
    .filter(([, id]) => !id || ZEROS.test(id))
    .map(([what]) => `${what} has no id in wrangler.toml: create it and put its id there`);
}

/** Asks the account which secrets the Worker has. */
function missingSecrets() {
  const { status, stdout, stderr } = spawnSync(bin("wrangler"), ["secret", "list"], {
    encoding: "utf8",
  });
  if (status !== 0) return [`the account's secrets cannot be listed:\n${stdout}${stderr}`];

  const there = new Set(JSON.parse(stdout).map(({ name }) => name));
  return secretNames()
    .filter((name) => !there.has(name))
    .map((name) => `the secret ${name} is missing: npx wrangler secret put ${name}`);
}

/** The rows of a statement in the database that is deployed to; none where its tables are yet to be made. */
function askRemote(statement) {
  const args = ["d1", "execute", "DB", "--remote", "--json", "--command", statement];
  const { status, stdout, stderr } = spawnSync(bin("wrangler"), args, { encoding: "utf8" });
  if (status === 0) return JSON.parse(stdout)[0].results;
  if (`${stdout}${stderr}`.includes("no such table")) return [];
  refuseWhile([`what is published cannot be read:\n${stdout}${stderr}`]);
}

/** A period that is not in force yet is not obeyed yet. */
function tellWhatWaits() {
  if (ahead.waits.length === 0) return;
  console.log(
    "This build is ahead of the policy in force. The product keeps obeying what is published:",
  );
  for (const one of ahead.waits) console.log(`  ${one}`);
  console.log(
    "Publish it at /w/closr/privacy/versions: people are told, and thirty days later it holds by itself.",
  );
}

function refuseWhile(problems) {
  if (problems.length === 0) return;
  console.error(`Not deployed:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  process.exit(1);
}

function varArgs() {
  return Object.entries(vars)
    .filter(([name, value]) => PASSED_ON.test(name) && value)
    .flatMap(([name, value]) => ["--var", `${name}:${value}`]);
}

/** Puts the results of the last run of the tests where /privacy/proof reads them. */
function publishProof() {
  writeFileSync("build/proof.sql", proofScript());
  const file = ["--file", "build/proof.sql", "--yes"];
  deployStep("publishing the results of the tests", "d1", "execute", "DB", "--remote", ...file);
}

function deployStep(what, ...args) {
  console.log(`${what} …`);
  const { status } = spawnSync(bin("wrangler"), args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
