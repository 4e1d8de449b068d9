import { env } from "cloudflare:workers";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { KeyDb } from "~/db/key-db.server";
import { notes } from "~/db/schema";
import { aProgram, worldOf } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";
import { answerApi } from "./api";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idempotency } from "./idempotency";

/** An endpoint that counts how often it was really asked, and answers with `status`. */
async function aCounter(status = 201) {
  const tenant = await aTenant("acme");
  const { key } = await aProgram(tenant);
  const asked = { times: 0 };
  const api = new OpenAPIHono<ApiEnv>();
  api.use(idempotency);
  const spec = {
    method: "post",
    path: "/notes",
    permission: "notes:write",
    tag: "notes",
    body: z.object({ n: z.number() }),
    answers: { 201: null },
  } as const;
  endpoint(api, spec, async ({ body }) => {
    asked.times += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { status, body: { n: body.n, times: asked.times } };
  });
  const post = (name: string, n: number, bearer = key) =>
    api.fetch(
      new Request("https://closr.test/notes", {
        method: "POST",
        body: JSON.stringify({ n }),
        headers: {
          Authorization: `Bearer ${bearer}`,
          "Content-Type": "application/json",
          "Idempotency-Key": name,
        },
      }),
      { world: worldOf(tenant) },
    );
  return { tenant, asked, post };
}

test("the same request again is given the first answer", async () => {
  const { asked, post } = await aCounter();
  const first = await post("a", 1);
  const again = await post("a", 1);
  expect([first.status, again.status, asked.times]).toEqual([201, 201, 1]);
  expect(again.headers.get("Idempotency-Replayed")).toBe("true");
  expect(await again.text()).toBe(await first.text());
});

test("another request under the same key is 422, and another holder's equal key is its own", async () => {
  const { tenant, asked, post } = await aCounter();
  const admin = await aProgram(tenant, "admin");
  await post("a", 1);
  expect((await post("a", 2)).status).toBe(422);
  expect((await post("a", 1, admin.key)).headers.has("Idempotency-Replayed")).toBe(false);
  expect(asked.times).toBe(2);
});

test("of twenty equal requests at once, one is carried out; the others wait or are given its answer", async () => {
  const { asked, post } = await aCounter();
  const answers = await Promise.all(Array.from({ length: 20 }, () => post("a", 1)));
  expect(asked.times).toBe(1);
  const waiting = answers.filter(({ status }) => status === 409);
  expect(waiting.every(({ headers }) => Number(headers.get("Retry-After")) > 0)).toBe(true);
  expect(waiting.length + answers.filter(({ status }) => status === 201).length).toBe(20);
});

test("a failure of ours is not kept: the request may be sent again", async () => {
  const { asked, post } = await aCounter(500);
  await post("a", 1);
  await post("a", 1);
  expect(asked.times).toBe(2);
});

test("an empty or overlong key is refused by name", async () => {
  const { post } = await aCounter();
  const answer = await post("x".repeat(256), 1);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ path: ["Idempotency-Key"] }] });
});

test("a request that died while it ran may be sent again after a minute", async () => {
  const { tenant, post } = await aCounter();
  await post("a", 1);
  await env.DB.prepare("update idempotency_keys set status = null, locked_until = ?")
    .bind(tenant.clock.at - 1)
    .run();
  expect((await post("a", 1)).status).toBe(201);
});

/** A program whose requests under a key die at a moment, as when the isolate is killed there. */
async function aMortal() {
  const tenant = await aTenant("acme");
  const { key } = await aProgram(tenant);
  const write = async (dies?: Partial<KeyDb>) => {
    const world = worldOf(tenant);
    const keys = Object.assign(new KeyDb(env.DB), dies);
    const request = new Request("https://closr.test/api/v1/notes", {
      method: "POST",
      body: JSON.stringify({ about: { type: "contact", id: "ct_1" }, body: "Once" }),
      headers: {
        Authorization: `Bearer ${key}`,
        "Content-Type": "application/json",
        "Idempotency-Key": "a",
      },
    });
    return answerApi(request, () => ({ ...world, keys }));
  };
  const written = async () => {
    const [rows] = await tenant.db.read(tenant.db.rows(notes));
    return rows.length;
  };
  return { tenant, write, written };
}

const dead = () => Promise.reject(new Error("killed"));

test("killed between the work and its answer, the same request does nothing again, however late it comes", async () => {
  const { tenant, write, written } = await aMortal();
  await write({ fillSlot: dead, freeSlot: dead });
  expect(await written()).toBe(1);

  const soon = await write();
  expect([soon?.status, soon?.headers.get("Retry-After"), await written()]).toEqual([409, "60", 1]);
  expect(await soon?.json()).toMatchObject({ type: "/problems/still-running" });
  for (const later of [60_000, 24 * 3_600_000]) {
    tenant.clock.at += later;
    const again = await write();
    expect([again?.status, await written()]).toEqual([409, 1]);
    expect(await again?.json()).toMatchObject({ type: "/problems/first-answer-lost" });
  }
});

test("of two that hold one place after each other, the one that was late does not work as well", async () => {
  const { tenant, write, written } = await aMortal();
  const keys = new KeyDb(env.DB);
  const take = keys.takeSlot.bind(keys);
  // The first is held up past its minute; meanwhile the second takes the place and does the work.
  const takeSlot: KeyDb["takeSlot"] = async (...args) => {
    const first = await take(...args);
    tenant.clock.at += 2 * 60_000;
    expect((await write())?.status).toBe(201);
    return first;
  };
  const late = await write({ takeSlot });
  expect([late?.status === 201, await written()]).toEqual([false, 1]);
});

test("sent again between the work and its answer, the same request is told to wait, and then given the answer", async () => {
  const { write, written } = await aMortal();
  const keys = new KeyDb(env.DB);
  const between: Awaited<ReturnType<typeof write>>[] = [];
  const fillSlot: KeyDb["fillSlot"] = async (...args) => {
    between.push(await write());
    await keys.fillSlot(...args);
  };
  expect((await write({ fillSlot }))?.status).toBe(201);
  expect(between[0]?.status).toBe(409);
  expect(Number(between[0]?.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await between[0]?.json()).toMatchObject({ type: "/problems/still-running" });
  expect([(await write())?.status, await written()]).toEqual([201, 1]);
});

test("an answer that comes after another request took the place is not kept in its place", async () => {
  const { tenant } = await aMortal();
  const keys = new KeyDb(env.DB);
  const slot = { tenantId: tenant.db.tenantId, keyHash: "k" };
  const answer = (body: string) => ({ status: 201, body, headers: "{}" });
  await keys.takeSlot(slot, "print", 0, 60_000);
  expect(await keys.takeSlot(slot, "print", 60_000, 60_000)).toBeNull();

  await keys.fillSlot(slot, 60_000, answer("late"));
  expect(await keys.takeSlot(slot, "print", 60_001, 1)).toMatchObject({ status: null, body: null });
  await keys.fillSlot(slot, 120_000, answer("mine"));
  await keys.fillSlot(slot, 120_000, answer("twice"));
  expect(await keys.takeSlot(slot, "print", 60_001, 1)).toMatchObject({
    status: 201,
    body: "mine",
  });
});
