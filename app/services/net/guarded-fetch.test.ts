import { expect, test } from "vitest";
import { type Guard, type GuardedRequest, guardedFetch } from "./guarded-fetch";
import type { OutboundCall } from "./outbound";

const REQUEST: GuardedRequest = {
  method: "POST",
  url: "https://hooks.partner.example/in?key=s3cret",
  headers: {
    "Content-Type": "application/json",
    "webhook-id": "msg_1",
    "webhook-signature": "v1,x",
  },
  customHeaders: { Authorization: "Bearer s3cret" },
  body: '{"type":"deal.closed"}',
  purpose: "webhook-delivery",
  subProcessor: null,
};

/** An outside world with one public name, and a record of what reached it. */
function outside(
  answer: (request: Request) => Response | Promise<Response>,
  changed: Partial<Guard> = {},
) {
  const sent: Request[] = [];
  const calls: OutboundCall[] = [];
  const guard: Guard = {
    fetch: (async (url: string, init: RequestInit) => {
      const request = new Request(url, init);
      sent.push(request);
      return answer(request);
    }) as typeof fetch,
    ledger: { record: async (call) => void calls.push(call) },
    permit: async () => null,
    now: () => 1_000,
    resolve: async () => ["93.184.215.14"],
    ownHosts: ["closr.example"],
    testReceivers: [],
    timeoutMs: 200,
    ...changed,
  };
  return { guard, sent, calls };
}

const ok = () => new Response("thanks");

test("a call is made once, with our headers, the customer's, our name and nothing else", async () => {
  const { guard, sent } = outside(ok);

  expect(await guardedFetch(REQUEST, guard)).toEqual({
    outcome: "delivered",
    status: 200,
    excerpt: "thanks",
    retryAfter: null,
  });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.redirect).toBe("manual");
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    authorization: "Bearer s3cret",
    "content-type": "application/json",
    "user-agent": "CLOSR/1",
    "webhook-id": "msg_1",
    "webhook-signature": "v1,x",
  });
  expect(await sent[0]?.text()).toBe(REQUEST.body);
});

test("the ledger holds what was sent and why, and no secret", async () => {
  const { guard, calls } = outside(ok);
  await guardedFetch(REQUEST, guard);

  expect(calls).toEqual([
    {
      at: 1_000,
      host: "hooks.partner.example",
      method: "POST",
      path: "/in",
      headers: {
        authorization: "(hidden)",
        "content-type": "application/json",
        "user-agent": "CLOSR/1",
        "webhook-id": "msg_1",
        "webhook-signature": "(hidden)",
      },
      body: REQUEST.body,
      purpose: "webhook-delivery",
      subProcessor: null,
      status: 200,
    },
  ]);
  expect(JSON.stringify(calls)).not.toContain("s3cret");
});

test("a customer cannot replace a header of ours, and cookies are never sent", async () => {
  const { guard, sent } = outside(ok);
  const headers = { ...REQUEST.headers, Cookie: "a=b", "X-Key": "ours" };
  await guardedFetch({ ...REQUEST, headers, customHeaders: { "x-key": "theirs" } }, guard);

  expect(sent[0]?.headers.get("cookie")).toBeNull();
  expect(sent[0]?.headers.get("x-key")).toBe("ours");
});

test.each([
  ["an address of ours", { url: "https://closr.example/api/v1" }, {}, "address-is-ours"],
  ["a literal address", { url: "https://127.1/x" }, {}, "address-is-ip"],
  [
    "a header that is not theirs to set",
    { customHeaders: { Host: "x" } },
    {},
    "header-not-allowed",
  ],
  ["a private name", {}, { resolve: async () => ["127.0.0.1"] }, "name-not-public"],
  ["a name half private", {}, { resolve: async () => ["93.184.215.14", "::1"] }, "name-not-public"],
  ["a name without an address", {}, { resolve: async () => [] }, "name-unresolved"],
])("for %s no connection is made, and nothing is recorded", async (_, request, changed, reason) => {
  const { guard, sent, calls } = outside(ok, changed);

  const outcome = await guardedFetch({ ...REQUEST, ...request }, guard);

  expect(outcome).toEqual({ outcome: "refused", reason });
  expect(sent).toHaveLength(0);
  expect(calls).toHaveLength(0);
});

test("a name that turned private after the first send is refused at the second", async () => {
  const answers = [["93.184.215.14"], ["10.0.0.1"]];
  const { guard, sent } = outside(ok, { resolve: async () => answers.shift() ?? [] });

  expect(await guardedFetch(REQUEST, guard)).toMatchObject({ outcome: "delivered" });
  expect(await guardedFetch(REQUEST, guard)).toEqual({
    outcome: "refused",
    reason: "name-not-public",
  });
  expect(sent).toHaveLength(1);
});

test("a test receiver is called without a look at its name", async () => {
  const { guard, sent } = outside(ok, {
    testReceivers: ["http://127.0.0.1:9321"],
    resolve: async () => [],
  });
  const request = { ...REQUEST, url: "http://127.0.0.1:9321/hook" };

  expect(await guardedFetch(request, guard)).toMatchObject({ outcome: "delivered" });
  expect(sent[0]?.url).toBe("http://127.0.0.1:9321/hook");
});

test("a redirect is a failure and is not followed", async () => {
  const location = "http://127.0.0.1/";
  const { guard, sent } = outside(() => new Response(null, { status: 302, headers: { location } }));

  expect(await guardedFetch(REQUEST, guard)).toMatchObject({
    outcome: "failed",
    reason: "redirected",
    status: 302,
  });
  expect(sent).toHaveLength(1);
});

test.each([400, 404, 410, 429, 500, 503])("%d is a failure with its status", async (status) => {
  const { guard } = outside(
    () => new Response("no", { status, headers: { "Retry-After": "120" } }),
  );

  expect(await guardedFetch(REQUEST, guard)).toEqual({
    outcome: "failed",
    reason: "not-2xx",
    status,
    excerpt: "no",
    retryAfter: "120",
  });
});

test("an endpoint that never answers is given up, and the attempt is written down", async () => {
  const { guard, calls } = outside(() => new Promise(() => {}));
  expect(await guardedFetch(REQUEST, guard)).toEqual({
    outcome: "failed",
    reason: "timed-out",
    status: null,
  });
  expect(calls).toMatchObject([{ host: "hooks.partner.example", status: null }]);
});

test("an endpoint that drips its answer is given up", async () => {
  const endless = new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.enqueue(new Uint8Array([46]));
    },
  });
  const { guard } = outside(() => new Response(endless));
  expect(await guardedFetch(REQUEST, guard)).toMatchObject({
    outcome: "failed",
    reason: "timed-out",
  });
});

test("of an endless answer 4 KB are read, and the rest is left", async () => {
  let pieces = 0;
  const flood = new ReadableStream({
    pull(controller) {
      pieces++;
      controller.enqueue(new Uint8Array(1_000).fill(97));
    },
  });
  const { guard } = outside(() => new Response(flood));

  const outcome = await guardedFetch(REQUEST, guard);

  expect(outcome).toMatchObject({ outcome: "delivered", excerpt: "a".repeat(4_096) });
  expect(pieces).toBeLessThan(10);
});

test("a connection that breaks says nothing about where it went", async () => {
  const { guard } = outside(() =>
    Promise.reject(new Error("connect ECONNREFUSED 93.184.215.14:443")),
  );

  const outcome = await guardedFetch(REQUEST, guard);

  expect(outcome).toEqual({ outcome: "failed", reason: "unreachable", status: null });
});
