import { expect, test } from "vitest";
import { concat, utf8 } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";
import { CANARY, JPEG, PNG } from "../../../tests/support/pictures";
import { admitFile, MAX_FILE_BYTES } from "./admit-file";
import { scanForEicar } from "./scan";

const EICAR = utf8(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"}!$H+H*`);

test("a picture is kept under a clean name, without what it said about people", async () => {
  const offered = { name: "../view\u202e.jpg", bytes: concat(JPEG, utf8(CANARY)) };
  expect(await admitFile(offered, scanForEicar)).toEqual({
    ok: true,
    value: {
      name: "view.jpg",
      type: "jpeg",
      bytes: JPEG,
      sha256: await sha256Hex(JPEG),
      verdict: "clean",
    },
  });
});

test.each([
  ["alone", EICAR],
  ["inside a text", concat(utf8("X5O! here it comes: "), EICAR, utf8(" done"))],
])("the scanners' test file is found, %s, and marked for quarantine", async (_, bytes) =>
  expect(await admitFile({ name: "a.txt", bytes }, scanForEicar)).toMatchObject({
    ok: true,
    value: { verdict: "infected" },
  }),
);

test("what the scanner is shown is what was offered, before anything is taken out of it", async () => {
  const offered = { name: "a.jpg", bytes: concat(JPEG, EICAR) };
  expect(await admitFile(offered, scanForEicar)).toMatchObject({
    ok: true,
    value: { verdict: "infected" },
  });
});

test("fifteen megabytes are kept, one byte more is refused before it is looked at", async () => {
  const scanned: number[] = [];
  const scan = async (bytes: Uint8Array) => {
    scanned.push(bytes.length);
    return "clean" as const;
  };
  const text = (length: number) => ({ name: "a.txt", bytes: new Uint8Array(length).fill(97) });

  expect((await admitFile(text(MAX_FILE_BYTES), scan)).ok).toBe(true);
  expect(await admitFile(text(MAX_FILE_BYTES + 1), scan)).toEqual({
    ok: false,
    reason: "file-too-large",
  });
  expect(scanned).toEqual([MAX_FILE_BYTES]);
});

test("a picture whose metadata cannot be found for certain is refused", async () =>
  expect(await admitFile({ name: "a.png", bytes: PNG.slice(0, -5) }, scanForEicar)).toEqual({
    ok: false,
    reason: "picture-broken",
  }));

test("a scanner that fails admits nothing", () =>
  expect(
    admitFile({ name: "a.jpg", bytes: JPEG }, () => Promise.reject(new Error("down"))),
  ).rejects.toThrow("down"));

test.each(["<", "X", "X5O!P%@AP", "P", "%", "\n"])(
  "fifteen megabytes of %j do not keep the scanner or the type busy",
  async (piece) => {
    const bytes = utf8(piece.repeat(MAX_FILE_BYTES / piece.length));
    const started = performance.now();
    await admitFile({ name: "a.txt", bytes }, scanForEicar);
    await admitFile(
      { name: "a.pdf", bytes: concat(utf8("%PDF-"), bytes.subarray(5)) },
      scanForEicar,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);
