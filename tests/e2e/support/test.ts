import { test as base, expect, type Page } from "@playwright/test";
import { type Demo, personIn, readDemo } from "../../support/demo";
import { E2E_DEMO } from "../../support/e2e-state";
import { findingsOf } from "./axe";

interface Fixtures {
  /** The sample people and keys of the product under test. */
  demo: Demo;
  /** Signs a sample person in, in this test's browser: `await signIn("agent@marina.example")`. */
  signIn: (email: string, page?: Page) => Promise<void>;
  /** What axe finds on the page as it stands: nothing, or the test says so. */
  expectAccessible: (page?: Page) => Promise<void>;
  /** Errors of the console, of scripts and of the content security policy: the test fails on any. */
  complaints: string[];
}

/** The test of a journey: the browser must not complain once, whatever the test looks at. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  demo: async ({}, use) => use(readDemo(E2E_DEMO)),

  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(error.error().message));
      await use(complaints);
      expect(complaints, "the browser's complaints").toEqual([]);
    },
    { auto: true },
  ],

  signIn: async ({ page, demo }, use) => {
    await use(async (email, where = page) => {
      const { password, workspace } = personIn(demo, email);
      await where.goto("/sign-in");
      await where.locator("input[type=email]").fill(email);
      await where.locator("input[type=password]").fill(password);
      await where.locator("form button[type=submit]").first().click();
      await where.waitForURL(`**/w/${workspace}/**`);
    });
  },

  expectAccessible: async ({ page }, use) => {
    await use(async (where = page) => expect(await findingsOf(where)).toEqual([]));
  },
});
