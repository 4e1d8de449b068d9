import { expect, test } from "vitest";
import { toBase64Url } from "~/lib/bytes";
import { signDocument, verifyDocument } from "./documents";
import { keySet, openSigner, readRetiredKeys } from "./keys";

/** Section A.1 of RFC 8037, and the thumbprint that its section A.3 gives. */
const RFC_KEY = {
  kty: "OKP",
  crv: "Ed25519",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

const CERTIFICATE = {
  kind: "erasure-certificate",
  subject: "ماريا العلي",
  steps: [
    { store: "d1", rows: 12 },
    { store: "r2", rows: 3 },
  ],
  until: null,
  honest: true,
};
const AT = Date.UTC(2026, 10, 22, 19);

async function aSigner() {
  const pair = (await crypto.subtle.generateKey({ name: "Ed25519" }, true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  return openSigner(JSON.stringify(await crypto.subtle.exportKey("jwk", pair.privateKey)));
}

test("a signed document verifies, printed in any way, and says who signed it when", async () => {
  const signer = await aSigner();
  const signed = await signDocument(CERTIFICATE, signer, AT);
  const { proof, ...rest } = signed;
  const verified = {
    ok: true,
    value: {
      document: CERTIFICATE,
      keyId: signer.publicKey.kid,
      signedAt: "2026-11-22T19:00:00.000Z",
    },
  };

  const { keys } = keySet(signer);
  expect(await verifyDocument(JSON.stringify(signed), keys)).toEqual(verified);
  expect(await verifyDocument(JSON.stringify(signed, null, 2), keys)).toEqual(verified);
  expect(await verifyDocument(JSON.stringify({ proof, ...rest }), keys)).toEqual(verified);
  expect(await verifyDocument(`\r\n${JSON.stringify(signed)}\n`, keys)).toEqual(verified);
});

test.each([
  ["a digit that no reader keeps", '"ratio":0.1', '"ratio":0.10000000000000000555'],
  ["a number written otherwise", '"ratio":0.1', '"ratio":1e-1'],
  ["a changed value", '"ratio":0.1', '"ratio":0.2'],
])("%s is not taken for what was signed", async (_, signedAs, changedTo) => {
  const signer = await aSigner();
  const { keys } = keySet(signer);
  const text = JSON.stringify(await signDocument({ ...CERTIFICATE, ratio: 0.1 }, signer, AT));
  expect(await verifyDocument(text, keys)).toMatchObject({ ok: true });
  expect(text).toContain(signedAs);
  expect((await verifyDocument(text.replace(signedAs, changedTo), keys)).ok).toBe(false);
});

test("one changed byte anywhere makes it fail", async () => {
  const signer = await aSigner();
  const { keys } = keySet(signer);
  const text = JSON.stringify(await signDocument(CERTIFICATE, signer, AT));

  for (let at = 0; at < text.length; at++) {
    for (const other of ["x", "1", '"', " "]) {
      if (text[at] === other) continue;
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect((await verifyDocument(changed, keys)).ok, changed).toBe(false);
    }
  }
});

test("a byte added or taken away makes it fail", async () => {
  const signer = await aSigner();
  const text = JSON.stringify(await signDocument(CERTIFICATE, signer, AT));

  for (let at = 0; at < text.length; at++) {
    const shorter = text.slice(0, at) + text.slice(at + 1);
    expect((await verifyDocument(shorter, keySet(signer).keys)).ok, shorter).toBe(false);
  }
});

test.each([
  [
    "a member said twice",
    (text: string) => text.replace('"honest":true', '"honest":false,"honest":true'),
  ],
  ["a member added", (text: string) => text.replace("{", '{"kept":"nothing",')],
  ["a second proof", (text: string) => text.replace("{", '{"proof":{},')],
  [
    "a claim added to the proof",
    (text: string) => text.replace('"proof":{', '"proof":{"by":"us",'),
  ],
  ["a list", (text: string) => `[${text}]`],
  ["nothing", () => ""],
  ["a text", () => '"certificate"'],
])("%s makes it fail", async (_, change) => {
  const signer = await aSigner();
  const text = JSON.stringify(await signDocument(CERTIFICATE, signer, AT));

  expect(change(text)).not.toBe(text);
  expect((await verifyDocument(change(text), keySet(signer).keys)).ok).toBe(false);
});

test("the refusal says what is wrong", async () => {
  const [signer, stranger] = [await aSigner(), await aSigner()];
  const signed = JSON.stringify(await signDocument(CERTIFICATE, signer, AT));
  const { keys } = keySet(signer);

  const reasonOf = async (text: string, trusted = keys) => {
    const verdict = await verifyDocument(text, trusted);
    return verdict.ok ? "none" : verdict.reason;
  };
  expect(await reasonOf("{")).toBe("document-malformed");
  expect(await reasonOf(JSON.stringify(CERTIFICATE))).toBe("document-not-signed");
  expect(await reasonOf(signed, keySet(stranger).keys)).toBe("document-key-unknown");
  expect(await reasonOf(signed.replace("12", "11"))).toBe("document-altered");
});

test("a key cannot be passed off under another's name", async () => {
  const [signer, stranger] = [await aSigner(), await aSigner()];
  const forged = JSON.stringify(await signDocument(CERTIFICATE, stranger, AT)).replace(
    stranger.publicKey.kid,
    signer.publicKey.kid,
  );
  expect(await verifyDocument(forged, keySet(signer).keys)).toEqual({
    ok: false,
    reason: "document-altered",
  });
});

test("what a retired key signed stays good while its public half is listed", async () => {
  const [old, current] = [await aSigner(), await aSigner()];
  const text = JSON.stringify(await signDocument(CERTIFICATE, old, AT));
  const retired = await readRetiredKeys(JSON.stringify([old.publicKey]));

  expect((await verifyDocument(text, keySet(current).keys)).ok).toBe(false);
  expect((await verifyDocument(text, keySet(current, retired).keys)).ok).toBe(true);
});

test("the published key is named by its own hash, as RFC 8037 shows, and holds nothing private", async () => {
  const signer = await openSigner(JSON.stringify({ ...RFC_KEY, kid: "a name of its own" }));

  expect(keySet(signer)).toEqual({
    keys: [{ kty: "OKP", crv: "Ed25519", x: RFC_KEY.x, kid: THUMBPRINT, use: "sig", alg: "EdDSA" }],
  });
});

test("the signature is that of Ed25519: the one RFC 8037 prints", async () => {
  const signer = await openSigner(JSON.stringify(RFC_KEY));
  const content = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
  expect(await signer.sign(content)).toBe(
    "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
  );
});

test.each([
  "",
  "{}",
  "not JSON",
  JSON.stringify({ ...RFC_KEY, d: undefined }),
  JSON.stringify({ ...RFC_KEY, crv: "X25519" }),
])("%j is no signing key, and the error does not repeat it", async (secret) => {
  await expect(openSigner(secret)).rejects.toThrow("not an Ed25519 private key");
});

test("a document is signed once", async () => {
  const signer = await aSigner();
  const signed = await signDocument(CERTIFICATE, signer, AT);
  await expect(signDocument(signed, signer, AT)).rejects.toThrow("already");
});

test("a public key with a wrong length is refused before it is used", async () => {
  const short = toBase64Url(new Uint8Array(31));
  await expect(
    readRetiredKeys(JSON.stringify([{ kty: "OKP", crv: "Ed25519", x: short }])),
  ).rejects.toThrow();
});
