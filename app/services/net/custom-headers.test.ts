import { expect, test } from "vitest";
import { type CustomHeaders, refuseCustomHeaders } from "./custom-headers";

test.each<CustomHeaders>([
  { Authorization: "Bearer abc" },
  { "X-Api-Key": "k", "x-source": "CLOSR webhooks" },
  {},
])("%j may be sent", (headers) => expect(refuseCustomHeaders(headers)).toBeNull());

test.each([
  "Cookie",
  "Host",
  "Content-Type",
  "Content-Length",
  "Transfer-Encoding",
  "Connection",
  "User-Agent",
  "webhook-signature",
  "X-Forwarded-For",
  "X-Forwarded-Host",
  "X-Real-IP",
  "X-HTTP-Method-Override",
  "X-Closr-Anything",
  "CF-Connecting-IP",
  "Metadata-Flavor",
  "X-aws-ec2-metadata-token:",
  "X- y",
  "X-",
  "",
  `X-${"a".repeat(80)}`,
])("%j is not the customer's to set", (name) =>
  expect(refuseCustomHeaders({ [name]: "x" })).toBe("header-not-allowed"),
);

test.each(["", " ", "a\r\nBcc: b", "a\nb", "a\0b", " a", "a ", "مفتاح", "a".repeat(1_001)])(
  "the value %j is malformed",
  (value) => expect(refuseCustomHeaders({ "X-Key": value })).toBe("header-value-malformed"),
);

test("eleven headers are too many", () => {
  const headers = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`X-H${at}`, "v"]));
  expect(refuseCustomHeaders(headers)).toBe("too-many-headers");
});
