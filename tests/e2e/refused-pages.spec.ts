import { expect } from "@playwright/test";
import { test } from "./support/test";

/** The browser says of a page that is not there that it is not there: that much is meant. */
const NOT_THERE = /^Failed to load resource: .* 404/;

test.describe("pages that somebody signed in cannot have, outside of any workspace's frame", () => {
  for (const [name, path] of [
    ["another's workspace", "/w/creek/today"],
    ["a workspace that never was", "/w/never-there/contacts"],
    ["a page of their own that is none", "/me/never-there"],
  ] as const)
    test(`[P9] ${name}: what the server said stands, and no script says it otherwise @ar`, async ({
      page,
      signIn,
      complaints,
    }) => {
      await signIn("agent@marina.example");
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      const served = await answer?.text();

      await page.waitForLoadState("networkidle");
      await expect(page.locator("main h1")).toBeVisible();
      const imprint = page.locator("footer .xs.quiet p").first();
      await expect(imprint).toContainText(/© 20\d\d CLOSR/);
      expect(served).toContain("<main");
      await expect(page.locator("script")).toHaveCount(0);
      complaints.splice(0, complaints.length, ...complaints.filter((one) => !NOT_THERE.test(one)));
    });
});
