import { join } from "node:path";
import {
  test as base,
  type ConsoleMessage,
  type Cookie,
  expect,
  type Page,
  type WebError,
} from "@playwright/test";
import { SESSION_COOKIE } from "../../../app/domain/identity/session";
import { type Demo, personIn, readDemo } from "../../support/demo";
import { E2E_DEMO } from "../../support/e2e-state";
import { findingsOf, type Looked } from "./axe";
import { DESK, expectNothingSideways, PHONE } from "./width";

interface Fixtures {
  /** The language of the project this test runs in. */
  language: "en" | "ar";
  /** Errors of the console, of scripts and of the content security policy: the test fails on any. */
  complaints: string[];
  /**
   * A sample person is signed in, in this test's browser and language: `await signIn("agent@marina.example")`.
   * They sign in once; later tests carry the session on. Do not sign out of it.
   */
  signIn: (email: string, page?: Page) => Promise<void>;
  /** Signs a sample person in at the form, with a session of this test's own. */
  signInAtTheForm: (email: string, page?: Page) => Promise<void>;
  /** What axe finds on the page as it stands: nothing, or the test says so. */
  expectAccessible: (looked?: Looked) => Promise<void>;
  /**
   * A stop of a journey: the page is accessible and does not scroll sideways. With SHOTS=folder it is
   * also pictured there, on a desk and on a phone.
   */
  stopAt: (name: string) => Promise<void>;
}

interface WorkerFixtures {
  /** The sample people and keys of the product under test. */
  demo: Demo;
  /** The cookies of who signed in before. */
  sessions: Map<string, Cookie[]>;
}

/** The test of a journey: the browser must not complain once, whatever the test looks at. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  demo: [async ({}, use) => use(readDemo(E2E_DEMO)), { scope: "worker" }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],

  language: async ({ locale }, use) => use(locale?.startsWith("ar") ? "ar" : "en"),

  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === "error") complaints.push(message.text());
      };
      const onError = (error: WebError) => complaints.push(error.error().message);
      context.on("console", onConsole).on("weberror", onError);
      await use(complaints);
      context.off("console", onConsole).off("weberror", onError);
      expect(complaints, "the browser's complaints").toEqual([]);
    },
    { auto: true },
  ],

  signInAtTheForm: async ({ page, demo }, use) => {
    await use(async (email, where = page) => {
      await where.goto("/sign-in");
      await where.locator("main input[type=email]").fill(email);
      await where.locator("main input[type=password]").fill(personIn(demo, email).password);
      await where.locator("form:has(input[type=password]) button:not([type=button])").click();
      await where.waitForURL(({ pathname }) => !pathname.endsWith("/sign-in"));
    });
  },

  signIn: async ({ page, sessions, demo, language, baseURL }, use) => {
    await use(async (email, where = page) => {
      const context = where.context();
      const post = (path: string, form: Record<string, string>) =>
        context.request.post(path, { form, headers: { Origin: baseURL ?? "" }, maxRedirects: 0 });

      const known = sessions.get(email);
      if (known) await context.addCookies(known);
      else {
        // Whoever signs in where somebody is signed in ends that session.
        await context.clearCookies({ name: SESSION_COOKIE });
        const { password } = personIn(demo, email);
        expect((await post("/sign-in", { email, password })).status()).toBeLessThan(400);
        sessions.set(email, await context.cookies());
      }
      expect((await post("/me/preferences", { locale: language })).status()).toBe(303);
    });
  },

  expectAccessible: async ({ page }, use) => {
    await use(async (looked) => expect(await findingsOf(page, looked)).toEqual([]));
  },

  stopAt: async ({ page, language, expectAccessible }, use) => {
    await use(async (name) => {
      await expectAccessible();
      const desk = page.viewportSize() ?? DESK;
      for (const size of [PHONE, desk]) {
        await page.setViewportSize(size);
        await expectNothingSideways(page, name);
        const picture = `${name}-${language}-${size.width}.png`;
        if (SHOTS) await page.screenshot({ path: join(SHOTS, picture), fullPage: true });
      }
    });
  },
});

const { SHOTS } = process.env;
