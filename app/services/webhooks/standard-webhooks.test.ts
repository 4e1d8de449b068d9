import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { afterEach, expect, test, vi } from "vitest";
import { toBase64, utf8 } from "~/lib/bytes";
import { newWebhookSecret, signWebhook, verifyWebhook } from "./standard-webhooks";

const VECTORS = [
  {
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    seconds: 1614265330,
    body: '{"test": 2432232314}',
    signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  {
    secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    id: "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
    seconds: 1649367553,
    body: '{"email":"test@example.com","username":"test_user"}',
    signature: "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
  },
] as const;

const [VECTOR] = VECTORS;
const DECOY = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
const GOOD = {
  "webhook-id": VECTOR.id,
  "webhook-timestamp": String(VECTOR.seconds),
  "webhook-signature": VECTOR.signature,
};

/** Verifies the first vector, with some of its headers changed. */
const verify = (changed: Record<string, string> = {}, secondsLater = 0, secret = VECTOR.secret) =>
  verifyWebhook(
    [secret],
    new Headers({ ...GOOD, ...changed }),
    utf8(VECTOR.body),
    (VECTOR.seconds + secondsLater) * 1000,
  );

afterEach(() => void vi.useRealTimers());

test.each(VECTORS)("[P77] the published vector $id is signed and believed", async (vector) => {
  const headers = await signWebhook([vector.secret], { ...vector, at: vector.seconds * 1000 });

  expect(headers["webhook-signature"]).toBe(vector.signature);
  expect(
    await verifyWebhook(
      [vector.secret],
      new Headers(headers),
      utf8(vector.body),
      vector.seconds * 1000,
    ),
  ).toEqual({ ok: true, value: { id: vector.id } });
});

test.each([
  ["no id", { "webhook-id": "" }, "webhook-header-missing"],
  ["no timestamp", { "webhook-timestamp": "" }, "webhook-header-missing"],
  ["no signature", { "webhook-signature": "" }, "webhook-header-missing"],
  ["a word for a time", { "webhook-timestamp": "hello" }, "webhook-timestamp-malformed"],
  [
    "letters after the time",
    { "webhook-timestamp": "1614265330abc" },
    "webhook-timestamp-malformed",
  ],
  ["a fraction", { "webhook-timestamp": "1614265330.5" }, "webhook-timestamp-malformed"],
  ["a sign", { "webhook-timestamp": "+1614265330" }, "webhook-timestamp-malformed"],
  ["thirteen digits", { "webhook-timestamp": "0001614265330" }, "webhook-timestamp-malformed"],
  ["a dot in the id", { "webhook-id": "msg_1.1" }, "webhook-id-malformed"],
  ["a space in the id", { "webhook-id": "msg 1" }, "webhook-id-malformed"],
  ["an id without end", { "webhook-id": "m".repeat(257) }, "webhook-id-malformed"],
  ["a dash in the id", { "webhook-id": "msg-1" }, "webhook-signature-wrong"],
  ["another id", { "webhook-id": "msg_1" }, "webhook-signature-wrong"],
  ["another time", { "webhook-timestamp": "1614265331" }, "webhook-signature-wrong"],
  ["a text", { "webhook-signature": "v1,dawfeoifkpqwoekfpqoekf" }, "webhook-signature-wrong"],
  [
    "eight characters",
    { "webhook-signature": VECTOR.signature.slice(0, 11) },
    "webhook-signature-wrong",
  ],
  ["a version alone", { "webhook-signature": "v1," }, "webhook-signature-wrong"],
  [
    "another version",
    { "webhook-signature": VECTOR.signature.replace("v1", "v2") },
    "webhook-signature-wrong",
  ],
  [
    "the asymmetric version",
    { "webhook-signature": VECTOR.signature.replace("v1", "v1a") },
    "webhook-signature-wrong",
  ],
  ["no version", { "webhook-signature": VECTOR.signature.slice(3) }, "webhook-signature-wrong"],
  [
    "three decoys",
    { "webhook-signature": [DECOY, DECOY, DECOY].join(" ") },
    "webhook-signature-wrong",
  ],
])("%s is refused", async (_, changed, reason) =>
  expect(await verify(changed)).toEqual({ ok: false, reason }),
);

test.each(["3f1c0b9e-7d1a-4c55-9d6e-0a2b4c6d8e0f", "evt:2026/11/30#7", "a-b_c~d+e=="])(
  "the id %s of another sender, signed by the reference library, is believed",
  async (id) => {
    const at = new Date(VECTOR.seconds * 1000);
    const signature = new Webhook(VECTOR.secret).sign(id, at, VECTOR.body);
    const changed = { "webhook-id": id, "webhook-signature": signature };
    expect(await verify(changed)).toEqual({ ok: true, value: { id } });
  },
);

test("the valid signature is found third in a list of four", async () => {
  const list = [DECOY, DECOY, VECTOR.signature, DECOY].join(" ");
  expect(await verify({ "webhook-signature": list })).toMatchObject({ ok: true });
});

test.each([
  [300, { ok: true, value: { id: VECTOR.id } }],
  [301, { ok: false, reason: "webhook-too-old" }],
  [-300, { ok: true, value: { id: VECTOR.id } }],
  [-301, { ok: false, reason: "webhook-too-new" }],
])("received %d seconds after it was signed", async (seconds, outcome) =>
  expect(await verify({}, seconds)).toEqual(outcome),
);

test("upper-case header names are the same headers", async () => {
  const shouted = Object.entries(GOOD).map(([name, value]) => [name.toUpperCase(), value] as const);
  const headers = new Headers(shouted.map(([name, value]): [string, string] => [name, value]));
  const at = VECTOR.seconds * 1000;
  expect(await verifyWebhook([VECTOR.secret], headers, utf8(VECTOR.body), at)).toMatchObject({
    ok: true,
  });
});

test("a secret is the same with and without its prefix", async () =>
  expect(await verify({}, 0, VECTOR.secret.replace("whsec_", "") as never)).toMatchObject({
    ok: true,
  }));

test.each(["", "whsec_", "whsec_short", null, `whsec_${toBase64(new Uint8Array(23))}`])(
  "the secret %j throws, and nothing is compared",
  (secret) => expect(verify({}, 0, secret as never)).rejects.toThrow(),
);

test("an empty body is signed and believed like any other", async () => {
  const headers = await signWebhook([VECTOR.secret], { id: "msg_1", at: 1_000_000, body: "" });
  expect(
    await verifyWebhook([VECTOR.secret], new Headers(headers), utf8(""), 1_000_000),
  ).toMatchObject({ ok: true });
});

test("a message whose id would swallow its timestamp cannot be signed, nor believed", async () => {
  await expect(signWebhook([VECTOR.secret], { id: "a.1", at: 1_000, body: "x" })).rejects.toThrow();

  const headers = await signWebhook([VECTOR.secret], { id: "a", at: 1_000, body: "1.x" });
  const moved = new Headers({ ...headers, "webhook-id": "a.1" });
  expect(await verifyWebhook([VECTOR.secret], moved, utf8("x"), 1_000)).toEqual({
    ok: false,
    reason: "webhook-id-malformed",
  });
});

test("while a secret rotates, receivers with the old and with the new one both believe", async () => {
  const [old, fresh] = [newWebhookSecret(), newWebhookSecret()];
  const at = 1_700_000_000_000;
  const headers = new Headers(await signWebhook([fresh, old], { id: "msg_1", at, body: "{}" }));

  for (const secret of [old, fresh])
    expect(await verifyWebhook([secret], headers, utf8("{}"), at)).toMatchObject({ ok: true });
  expect(await verifyWebhook([newWebhookSecret()], headers, utf8("{}"), at)).toMatchObject({
    ok: false,
  });
});

test("we believe a sender who still signs with the old of our two secrets", async () => {
  const [old, fresh] = [newWebhookSecret(), newWebhookSecret()];
  const headers = await signWebhook([old], { id: "msg_1", at: 1_000, body: "{}" });
  expect(await verifyWebhook([fresh, old], new Headers(headers), utf8("{}"), 1_000)).toMatchObject({
    ok: true,
  });
});

const message = fc.record({
  secret: fc.uint8Array({ minLength: 24, maxLength: 64 }).map((key) => `whsec_${toBase64(key)}`),
  id: fc.stringMatching(/^[A-Za-z0-9_]{1,64}$/),
  seconds: fc.integer({ min: 1, max: 4_000_000_000 }),
  body: fc.string({ unit: "binary", maxLength: 500 }),
});

test("the reference library believes what we sign, and we believe what it signs", () =>
  fc.assert(
    fc.asyncProperty(message, async ({ secret, id, seconds, body }) => {
      const at = seconds * 1000;
      vi.useFakeTimers({ now: at, toFake: ["Date"] });
      const reference = new Webhook(secret);

      const ours = await signWebhook([secret], { id, at, body });
      expect(() => reference.verify(body, ours, { jsonParse: false })).not.toThrow();

      const theirs = { ...ours, "webhook-signature": reference.sign(id, new Date(at), body) };
      expect(await verifyWebhook([secret], new Headers(theirs), utf8(body), at)).toEqual({
        ok: true,
        value: { id },
      });
    }),
  ));

test("the reference library and we refuse alike when a byte of the body changes", () =>
  fc.assert(
    fc.asyncProperty(message, fc.nat(), async ({ secret, id, seconds, body }, place) => {
      const at = seconds * 1000;
      vi.useFakeTimers({ now: at, toFake: ["Date"] });
      const headers = await signWebhook([secret], { id, at, body });
      const changed = [...body].toSpliced(place % (body.length + 1), 0, "!").join("");

      expect(() => new Webhook(secret).verify(changed, headers, { jsonParse: false })).toThrow();
      expect(await verifyWebhook([secret], new Headers(headers), utf8(changed), at)).toEqual({
        ok: false,
        reason: "webhook-signature-wrong",
      });
    }),
  ));
