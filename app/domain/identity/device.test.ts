import { expect, test } from "vitest";
import { deviceLabel } from "./device";

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  ["curl/8.5.0", ""],
])("[P23] %s is called %s", (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label);
});

test("[P23] nothing that was sent is kept", () => {
  expect(deviceLabel('Chrome/1 Windows\r\n\u001b[31m{"user":"layla@marina.example"}')).toBe(
    "Chrome, Windows",
  );
});
