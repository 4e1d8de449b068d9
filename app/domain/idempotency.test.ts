import { expect, test } from "vitest";
import { utf8 } from "~/lib/bytes";
import { fingerprint } from "./idempotency";

const request = { method: "POST", path: "/api/v1/contacts", body: utf8('{"nameEn":"Ada"}') };

test("the same request has the same fingerprint, however its method is spelt", async () => {
  const first = await fingerprint(request);

  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprint({ ...request, method: "post" })).toBe(first);
});

test.each([
  ["method", { ...request, method: "PUT" }],
  ["path", { ...request, path: "/api/v1/leads" }],
  ["query", { ...request, path: "/api/v1/contacts?dryRun=1" }],
  ["body", { ...request, body: utf8('{"nameEn":"Eva"}') }],
  ["white space", { ...request, body: utf8('{"nameEn": "Ada"}') }],
  ["no body", { ...request, body: utf8("") }],
])("another %s is another request", async (_, other) =>
  expect(await fingerprint(other)).not.toBe(await fingerprint(request)),
);

test("a byte cannot move from the path into the body", async () => {
  const one = { method: "POST", path: "/a", body: utf8("bc") };
  const other = { method: "POST", path: "/ab", body: utf8("c") };
  expect(await fingerprint(one)).not.toBe(await fingerprint(other));
});
