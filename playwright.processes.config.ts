import { defineConfig } from "@playwright/test";

/** Tests that start, stop and kill products of their own. They need no browser. */
export default defineConfig({
  workers: 1,
  forbidOnly: true,
  outputDir: "test-results/processes",
  timeout: 180_000,
  // What is waited for is the work of a product that shares the machine with a browser.
  expect: { timeout: 60_000 },
  projects: [
    { name: "commands", testDir: "tests/commands" },
    { name: "crash", testDir: "tests/crash" },
  ],
});
