import { expect, test } from "vitest";
import { utf8 } from "~/lib/bytes";
import vectors from "../../../tests/fixtures/signatures.json";
import { type HexHmacPrefix, verifyHexHmac } from "./hex-hmac";

const bodies = import.meta.glob<string>("../../../tests/fixtures/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const bodyOf = (file: string) => {
  const body = bodies[`../../../tests/fixtures/${file}`];
  if (body === undefined) throw new Error(`No fixture is called ${file}.`);
  return utf8(body);
};

const PREFIX_OF: Record<string, HexHmacPrefix> = {
  "X-Signature": "",
  "X-Hub-Signature-256": "sha256=",
};

const verifyVector = ({ file, header, secret, value }: (typeof vectors)[number]) =>
  verifyHexHmac(secret, PREFIX_OF[header] ?? "", value, bodyOf(file));

test.each(vectors.filter(({ accept }) => accept))("$header of $file is believed", async (vector) =>
  expect(await verifyVector(vector)).toEqual({ ok: true, value: null }),
);

test.each(vectors.filter(({ accept }) => !accept))(
  "$header of $file is refused: $why",
  async (vector) => expect((await verifyVector(vector)).ok).toBe(false),
);

test("there are as many vectors on either side", () =>
  expect(vectors.filter(({ accept }) => accept)).toHaveLength(vectors.length / 2));

const GITHUB = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
const SECRET = "It's a Secret to Everybody";

test("the published GitHub vector is believed, and not for another body", async () => {
  expect(await verifyHexHmac(SECRET, "sha256=", GITHUB, utf8("Hello, World!"))).toMatchObject({
    ok: true,
  });
  expect(await verifyHexHmac(SECRET, "sha256=", GITHUB, utf8("Hello, World"))).toEqual({
    ok: false,
    reason: "signature-wrong",
  });
});

test.each([
  [null, "signature-missing"],
  ["", "signature-missing"],
  [GITHUB.slice(7), "signature-malformed"],
  [GITHUB.slice(0, -1), "signature-malformed"],
  [`${GITHUB}0`, "signature-malformed"],
  [`${GITHUB} `, "signature-malformed"],
  [GITHUB.toUpperCase(), "signature-malformed"],
  [`sha256=${"0".repeat(64)}`, "signature-wrong"],
])("the header %j is refused: %s", async (header, reason) =>
  expect(await verifyHexHmac(SECRET, "sha256=", header, utf8("Hello, World!"))).toEqual({
    ok: false,
    reason,
  }),
);

test("without a secret nothing is compared", () =>
  expect(verifyHexHmac("", "sha256=", GITHUB, utf8("x"))).rejects.toThrow("empty"));
