import { request } from "node:http";
import { expect, test } from "@playwright/test";
import { type Product, startProduct } from "../support/product";

/** `fetch` itself sends no body with a look. */
const statusWithBody = (method: string, address: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": 3 };
    request(address, { method, headers }, (answer) => resolve(answer.resume().statusCode))
      .on("error", reject)
      .end("a=b");
  });

const LOCAL = [
  "/dev/mail",
  "/dev/mail.json",
  "/dev/clock",
  "/dev/cron",
  "/dev/outbound.json",
  "/dev/geo",
  "/dev/sample",
];

test.describe("without the local tools, as in production", () => {
  let product: Product;
  test.beforeAll(async () => {
    product = await startProduct({ localTools: "off" });
  });
  test.afterAll(() => product.end());

  for (const path of LOCAL)
    test(`${path} is not found`, async () => {
      const [seen, sent] = await Promise.all([
        fetch(product.origin + path),
        fetch(product.origin + path, { method: "POST", headers: { Origin: product.origin } }),
      ]);
      expect([seen.status, sent.status]).toEqual([404, 404]);
    });

  test("visitors are served, by a company that says it is a sample while nobody is named", async () => {
    const answer = await fetch(`${product.origin}/privacy`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("(sample)");
    expect(page).not.toMatch(/yourcompany|\[Company/i);
  });

  for (const path of ["/", "/privacy", "/consent", "/nowhere"])
    test(`a look at ${path} that carries a body is answered as one without`, async () => {
      for (const method of ["GET", "HEAD"]) {
        const without = await fetch(product.origin + path, { method, redirect: "manual" });
        expect(await statusWithBody(method, product.origin + path)).toBe(without.status);
      }
    });

  test("it is healthy, and says which version it is", async () => {
    const answer = await fetch(`${product.origin}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+\+\w+/),
    });
  });
});

test("a second start on an unchanged tree is ready within ten seconds, and keeps what was there", async () => {
  const product = await startProduct({ sample: "off" });
  try {
    await fetch(`${product.origin}/dev/clock`, { method: "POST", body: '{"advance":"P1D"}' });
    await product.stop();

    const from = Date.now();
    await product.restart();
    expect(Date.now() - from).toBeLessThan(10_000);
    const clock = await fetch(`${product.origin}/dev/clock`);
    expect(await clock.json()).toMatchObject({ offsetMs: 86_400_000 });
  } finally {
    await product.end();
  }
});

test("a product whose runtime is killed says so and ends, rather than stay without an answer", async () => {
  const product = await startProduct({ sample: "off" });
  try {
    expect(await product.killRuntime()).toBe(1);
  } finally {
    await product.end();
  }
});
