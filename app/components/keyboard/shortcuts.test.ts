import { expect, test } from "vitest";
import { actOf, keyName, SHORTCUTS } from "./shortcuts";

test("no shortcut is the beginning of another, and none is there twice", () => {
  for (const { keys, act } of SHORTCUTS) expect(actOf(keys)).toEqual(act);
});

test("a sequence waits for its second key, and another key ends it", () => {
  expect(actOf(["g"])).toBe("more");
  expect(actOf(["g", "l"])).toEqual({ go: "leads" });
  expect(actOf(["g", "z"])).toBeUndefined();
});

test.each([
  [{ key: "g", code: "KeyG" }, "g"],
  [{ key: "ل", code: "KeyG" }, "g"],
  [{ key: "G", code: "KeyG" }, "g"],
  [{ key: "؟", code: "Slash" }, "?"],
  [{ key: "?", code: "Slash" }, "?"],
  [{ key: "/", code: "Slash" }, "/"],
  [{ key: "z", code: "KeyY" }, "z"],
])("%o is the key %s", (event, name) => {
  expect(keyName(event)).toBe(name);
});
