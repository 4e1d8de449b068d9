import { expect, test } from "vitest";
import { trustTenantId } from "~/lib/ids";
import { signValue } from "~/lib/signed-value";
import { readLink, signLink } from "./signed-link";

const SECRETS = ["the-secret-of-file-links-0123456789"] as const;
const LINK = { fileId: "fl_1", tenantId: trustTenantId("marina"), expires: 10_000, by: "us_ann" };

test("a link says which file of which tenant, until the instant it expires", async () => {
  const token = await signLink(SECRETS, LINK);

  expect(await readLink(SECRETS, token, 9_999)).toEqual({ ok: true, value: LINK });
  expect(await readLink(SECRETS, token, 10_000)).toEqual({ ok: false, reason: "link-expired" });
});

test("a token of another secret, of another purpose, or with a changed character is not ours", async () => {
  const token = await signLink(SECRETS, LINK);
  const stranger = await signLink(["another-secret-0123456789-0123456789"], LINK);
  const cookie = await signValue(
    SECRETS,
    "consent",
    JSON.stringify(["fl_1", "marina", 10_000, "us_ann"]),
  );
  const forged = (token.startsWith("A") ? "B" : "A") + token.slice(1);

  for (const bad of [stranger, cookie, forged, "", "x.y"])
    expect(await readLink(SECRETS, bad, 1)).toEqual({ ok: false, reason: "link-not-ours" });
});
