/**
 * The Worker's secrets. `.dev.vars.example` is the one list of them: each line names a secret and
 * says how a local one is made. Needs nothing but Node.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";

const LIST = ".dev.vars.example";
const LOCAL = ".dev.vars";
const LINE = /^([A-Z0-9_]+)="(.*)"$/;

const MAKE = {
  /** 256 random bits in hex. */
  generate: () => randomBytes(32).toString("hex"),
  /** 256 random bits in base64. */
  "generate:base64": () => randomBytes(32).toString("base64"),
  /** A private Ed25519 key as a JWK. */
  "generate:ed25519": () =>
    JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
};

const listed = () =>
  readFileSync(LIST, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, name, value] = LINE.exec(line) ?? [];
      return name ? [{ name, value }] : [];
    });

/** The names of all secrets that a deployment must have. */
export const secretNames = () => listed().map(({ name }) => name);

/** The names of those that this copy does not have yet. */
export function missingLocally() {
  const present = existsSync(LOCAL) ? readFileSync(LOCAL, "utf8") : "";
  return secretNames().filter((name) => !new RegExp(`^${name}=`, "m").test(present));
}

/** Fresh values for all secrets: `{ NAME: value }`. */
export const newSecrets = () =>
  Object.fromEntries(listed().map(({ name, value }) => [name, MAKE[value]?.() ?? value]));

/** Makes the local secrets that are missing, and leaves those that are there. */
export function ensureLocalSecrets() {
  const present = existsSync(LOCAL) ? readFileSync(LOCAL, "utf8") : "";
  const missing = missingLocally();
  if (missing.length === 0) return;

  const fresh = newSecrets();
  const lines = missing.map((name) => `${name}='${fresh[name]}'\n`);
  writeFileSync(LOCAL, present.replace(/\n*$/, present ? "\n" : "") + lines.join(""));
  chmodSync(LOCAL, 0o600);
}
