import { expect, test } from "vitest";
import { trustedRequest } from "./trusted-request";

const aRequest = (headers: [string, string][]) =>
  new Request("https://closr.test/", { method: "POST", body: "a=1", headers });

test.each([
  "X-Forwarded-Host",
  "X-Forwarded-For",
  "X-Forwarded-Proto",
  "X-Org-Id",
  "X-HTTP-Method-Override",
  "Forwarded",
])("%s is not believed", async (name) => {
  const request = trustedRequest(aRequest([[name, "evil.test"]]));
  expect(request.headers.has(name)).toBe(false);
  expect(request.method).toBe("POST");
  expect(await request.text()).toBe("a=1");
});

test("an address that is given twice is nobody's", () => {
  const twice = aRequest([
    ["CF-Connecting-IP", "192.0.2.1"],
    ["CF-Connecting-IP", "192.0.2.2"],
  ]);
  expect(trustedRequest(twice).headers.has("CF-Connecting-IP")).toBe(false);
});

test("what the platform says once is kept, and nothing is copied without need", () => {
  const request = aRequest([["CF-Connecting-IP", "192.0.2.1"]]);
  expect(trustedRequest(request)).toBe(request);
});
