import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trustTenantId } from "~/lib/ids";
import { parseKeyring } from "./keyring";
import { keepSeals, type SealedPlace } from "./seals";
import { wrappedKeysInR2 } from "./wrapped-key-store";

const KEYRING = parseKeyring("a".repeat(64));
const MARINA = trustTenantId("marina");
const CREEK = trustTenantId("creek");
const PLACE: SealedPlace = {
  tenantId: MARINA,
  table: "webhook_endpoints",
  id: "we_1",
  column: "secret",
};
const store = () => wrappedKeysInR2(env.FILES);

/** Seals of one Worker instance, with a clock that the test moves. */
function anInstance(keyring = KEYRING) {
  const clock = { now: 1_000_000 };
  return { clock, ...keepSeals({ keyring, store: store(), now: () => clock.now }) };
}

test("what was sealed opens at its place, in this instance and in another", () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (plain) => {
      const sealed = await anInstance().seal(PLACE, plain);
      expect(await anInstance().open(PLACE, sealed)).toEqual({ ok: true, value: plain });
    }),
    { numRuns: 20 },
  ));

test("the text says its format and key version, hides the value, and never comes twice", async () => {
  const { seal } = anInstance();
  const [one, other] = [await seal(PLACE, "whsec_canary"), await seal(PLACE, "whsec_canary")];

  expect(one).toMatch(/^v1\.1\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+$/);
  expect(one).not.toContain("canary");
  expect(one).not.toBe(other);
});

test.each([
  ["tenant", { tenantId: CREEK }],
  ["table", { table: "integrations" }],
  ["row", { id: "we_2" }],
  ["column", { column: "token" }],
])("[P88] moved to another %s it does not open", async (_, moved) => {
  const { seal, open } = anInstance();
  const sealed = await seal(PLACE, "whsec_canary");
  await seal({ ...PLACE, tenantId: CREEK }, "creek has a key of its own");

  expect(await open({ ...PLACE, ...moved }, sealed)).toEqual({
    ok: false,
    reason: "seal-does-not-open",
  });
});

test("a place cannot be spelt in two ways", async () => {
  const { seal } = anInstance();
  await expect(seal({ ...PLACE, table: "a|b" }, "x")).rejects.toThrow("no bar");
  await expect(seal({ ...PLACE, id: "" }, "x")).rejects.toThrow("not empty");
});

test("a changed character anywhere in it keeps it shut", async () => {
  const { seal, open } = anInstance();
  const sealed = await seal(PLACE, "x");

  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect((await open(PLACE, changed)).ok, changed).toBe(false);
  }
});

test.each(["", "plain text", "v1.1.abc.def", "v2.1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"])(
  "%j is no sealed value",
  async (text) =>
    expect(await anInstance().open(PLACE, text)).toEqual({ ok: false, reason: "seal-malformed" }),
);

test("a tenant whose key is missing gets a clear word, and no new key by reading", async () => {
  const sealed = await anInstance().seal(PLACE, "x");
  await env.FILES.delete("keys/marina/data-key");

  expect(await anInstance().open(PLACE, sealed)).toEqual({
    ok: false,
    reason: "tenant-key-missing",
  });
  expect(await env.FILES.head("keys/marina/data-key")).toBeNull();
});

test("of five first uses at once, one key remains and opens all five", async () => {
  const instances = Array.from({ length: 5 }, () => anInstance());
  const sealed = await Promise.all(instances.map(({ seal }, at) => seal(PLACE, `value ${at}`)));

  const reader = anInstance();
  for (const [at, text] of sealed.entries())
    expect(await reader.open(PLACE, text)).toEqual({ ok: true, value: `value ${at}` });
});

test("[P42][P88] the stored key is wrapped: another key-encryption key cannot read it", async () => {
  const sealed = await anInstance().seal(PLACE, "x");
  const stranger = anInstance(parseKeyring("b".repeat(64)));

  expect(await stranger.open(PLACE, sealed)).toEqual({
    ok: false,
    reason: "tenant-key-unreadable",
  });
  await expect(stranger.seal(PLACE, "y")).rejects.toThrow("tenant-key-unreadable");
});

test("a wrapped key moved under another tenant's prefix does not unwrap", async () => {
  const sealed = await anInstance().seal(PLACE, "x");
  const stolen = await env.FILES.get("keys/marina/data-key");
  await env.FILES.put("keys/creek/data-key", (await stolen?.text()) ?? "");

  expect(await anInstance().open({ ...PLACE, tenantId: CREEK }, sealed)).toEqual({
    ok: false,
    reason: "tenant-key-unreadable",
  });
});

test("with a new key-encryption key in front, keys wrapped by the old one still open", async () => {
  const sealed = await anInstance().seal(PLACE, "x");
  const rotated = anInstance(parseKeyring(`2:${"b".repeat(64)},1:${"a".repeat(64)}`));

  expect(await rotated.open(PLACE, sealed)).toEqual({ ok: true, value: "x" });
  await rotated.seal({ ...PLACE, tenantId: CREEK }, "y");
  expect(await (await env.FILES.get("keys/creek/data-key"))?.text()).toContain("v1.2.");
});

test("after a rotation new values carry the new version, old ones still open, and hashes are unchanged", async () => {
  const { seal, open, rotateTenantKey, tenantHmac } = anInstance();
  const before = await seal(PLACE, "old");
  const hash = await tenantHmac(MARINA, "email", "a@b.example");

  await rotateTenantKey(MARINA);

  const after = await seal(PLACE, "new");
  expect(after).toMatch(/^v1\.2\./);
  expect(await open(PLACE, before)).toEqual({ ok: true, value: "old" });
  expect(await open(PLACE, after)).toEqual({ ok: true, value: "new" });
  expect(await tenantHmac(MARINA, "email", "a@b.example")).toBe(hash);
});

test("when a tenancy ends its values never open again, and no key can be made", async () => {
  const { seal, open, destroyTenantKey, tenantHmac } = anInstance();
  const sealed = await seal(PLACE, "x");

  await destroyTenantKey(MARINA);

  const gone = { ok: false, reason: "tenant-key-destroyed" };
  expect(await open(PLACE, sealed)).toEqual(gone);
  expect(await anInstance().open(PLACE, sealed)).toEqual(gone);
  await expect(seal(PLACE, "y")).rejects.toThrow("tenant-key-destroyed");
  await expect(tenantHmac(MARINA, "email", "a@b.example")).rejects.toThrow("tenant-key-destroyed");
  await expect(anInstance().seal(PLACE, "y")).rejects.toThrow("tenant-key-destroyed");
});

test("another tenant's keys outlive a tenancy that ends", async () => {
  const { seal, open, destroyTenantKey } = anInstance();
  const place = { ...PLACE, tenantId: CREEK };
  const sealed = await seal(place, "x");
  await destroyTenantKey(MARINA);
  expect(await open(place, sealed)).toEqual({ ok: true, value: "x" });
});

test("an instance that had the key open stops within a minute of its destruction", async () => {
  const elsewhere = anInstance();
  const sealed = await elsewhere.seal(PLACE, "x");
  await anInstance().destroyTenantKey(MARINA);

  elsewhere.clock.now += 59_999;
  expect(await elsewhere.open(PLACE, sealed)).toEqual({ ok: true, value: "x" });
  elsewhere.clock.now += 1;
  expect(await elsewhere.open(PLACE, sealed)).toEqual({
    ok: false,
    reason: "tenant-key-destroyed",
  });
});

test("a clock that goes back does not keep a key open for longer", async () => {
  const elsewhere = anInstance();
  const sealed = await elsewhere.seal(PLACE, "x");
  await anInstance().destroyTenantKey(MARINA);

  elsewhere.clock.now -= 1;
  expect(await elsewhere.open(PLACE, sealed)).toEqual({
    ok: false,
    reason: "tenant-key-destroyed",
  });
});

test("a keyed hash is the same for a tenant's same value, and for nothing else", async () => {
  const { tenantHmac } = anInstance();
  const hash = await tenantHmac(MARINA, "email", "a@b.example");

  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await anInstance().tenantHmac(MARINA, "email", "a@b.example")).toBe(hash);
  const others = await Promise.all([
    tenantHmac(CREEK, "email", "a@b.example"),
    tenantHmac(MARINA, "phone", "a@b.example"),
    tenantHmac(MARINA, "email", "b@b.example"),
    tenantHmac(MARINA, "emaila", "@b.example"),
  ]);
  expect(new Set([hash, ...others]).size).toBe(5);
});
