import { expect, test } from "vitest";
import { parseKeyring } from "./keyring";

const OLD = "0".repeat(64);
const NEW = "f".repeat(64);

test("a bare key is the first version", () => {
  const { current, keys } = parseKeyring(OLD);

  expect(current).toBe(1);
  expect(keys.get(1)).toEqual(new Uint8Array(32));
});

test("the highest version wraps, and the older one is still there", () => {
  const { current, keys } = parseKeyring(`2:${NEW}, 1:${OLD}`);

  expect(current).toBe(2);
  expect([...keys.keys()]).toEqual([2, 1]);
  expect(keys.get(2)).toEqual(new Uint8Array(32).fill(255));
});

test.each(["", "short", OLD.slice(1), `${OLD}0`, `0:${OLD}`, `x:${OLD}`, OLD.replace("0", "g")])(
  "%j is no keyring, and the error does not repeat it",
  (secret) => {
    expect(() => parseKeyring(secret)).toThrow("not 256 bits");
    if (secret) expect(() => parseKeyring(secret)).not.toThrow(secret);
  },
);

test("one version cannot be two keys", () =>
  expect(() => parseKeyring(`${NEW},1:${OLD}`)).toThrow("twice"));
