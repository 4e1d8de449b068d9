import { spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { canonicalJson } from "../../app/lib/canonical-json";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const keyId = "ours";
const keysAt = `data:application/json,${encodeURIComponent(
  JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId }] }),
)}`;

const claims = {
  type: "Ed25519",
  canonicalization: "RFC8785",
  keyId,
  signedAt: "2026-12-01T00:00:00.000Z",
};
const receipt = { kind: "consent", numbers: [1, 2.5], note: 'é: "1"' };
const signature = sign(
  null,
  Buffer.from(canonicalJson({ ...receipt, proof: claims })),
  privateKey,
).toString("base64url");
const textWith = (said: unknown) =>
  JSON.stringify({ ...receipt, proof: { ...claims, signature: said } });

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** The last of 86 letters has four bits that are of no byte. */
const others = [...LETTERS].filter((one) => !signature.endsWith(one));

test("[P98] [P102] the short program says that a receipt holds, and of one in which anything is another that it does not", () => {
  const file = test.info().outputPath("receipt.json");
  const check = (text: string) => {
    writeFileSync(file, text);
    return spawnSync(process.execPath, ["scripts/verify-receipt.mjs", file, keysAt], {
      encoding: "utf8",
    });
  };
  expect(check(textWith(signature))).toMatchObject({ status: 0, stderr: "" });
  const changed = [
    ...["w", "x", "A", "_"]
      .filter((one) => others.includes(one))
      .map((one) => textWith(signature.slice(0, -1) + one)),
    ...["!", "=", "==", " ", "A", "\n"].map((more) => textWith(signature + more)),
    textWith(`!${signature}`),
    textWith(Buffer.from(signature, "base64url").toString("base64")),
    textWith([signature]),
    textWith(undefined),
    textWith(signature).replace("2.5", "2.50000000000000001"),
    textWith(signature).replace('{"kind"', '{"kind":"other","kind"'),
    textWith(signature).replace("consent", "consenu"),
    textWith(signature).replace('"ours"', '"others"'),
    JSON.stringify(receipt),
    "{",
  ];
  for (const text of changed)
    expect(check(text), text).toMatchObject({
      status: 1,
      stdout: "The signature does not hold.\n",
      stderr: "",
    });
});

test("[P102] the program is some twenty lines", () => {
  const [, code = ""] = readFileSync("scripts/verify-receipt.mjs", "utf8").split(" */\n");
  expect(code.split("\n").filter((line) => line.trim()).length).toBeLessThan(28);
});
