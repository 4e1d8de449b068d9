import { expect, test } from "@playwright/test";
import { startProduct } from "../support/product";

const DAY_MS = 86_400_000;

test("what was kept before the runtime is killed is there when it starts again", async () => {
  const product = await startProduct({ sample: "off" });
  try {
    const moved = await fetch(`${product.origin}/dev/clock`, {
      method: "POST",
      body: '{"advance":"P30D"}',
    });
    expect(moved.status).toBe(200);

    await product.crash();
    await expect(fetch(product.origin)).rejects.toThrow();
    await product.restart();

    const clock = await fetch(`${product.origin}/dev/clock`);
    expect(await clock.json()).toMatchObject({ offsetMs: 30 * DAY_MS });
  } finally {
    await product.end();
  }
});
