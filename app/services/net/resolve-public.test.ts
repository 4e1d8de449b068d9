import { expect, test } from "vitest";
import type { OutboundCall } from "./outbound";
import { dnsOverHttps, resolvePublic } from "./resolve-public";

test.each([
  ["one public address", ["93.184.215.14"], { ok: true, value: ["93.184.215.14"] }],
  ["the loopback", ["127.0.0.1"], { ok: false, reason: "name-not-public" }],
  [
    "a public and a private address",
    ["93.184.215.14", "10.0.0.7"],
    { ok: false, reason: "name-not-public" },
  ],
  [
    "a public IPv4 and a local IPv6",
    ["93.184.215.14", "fe80::1"],
    { ok: false, reason: "name-not-public" },
  ],
  ["something that is no address", ["localhost"], { ok: false, reason: "name-not-public" }],
  ["nothing", [], { ok: false, reason: "name-unresolved" }],
])("a name that answers %s", async (_, addresses, outcome) =>
  expect(await resolvePublic("hooks.example", async () => addresses)).toEqual(outcome),
);

test("a resolver that fails is no permission", async () => {
  const failing = () => Promise.reject(new Error("timed out"));
  expect(await resolvePublic("hooks.example", failing)).toEqual({
    ok: false,
    reason: "name-unresolved",
  });
});

/** A resolver at `https://dns.example` that answers each record type as told. */
function resolverThatAnswers(answers: Record<string, () => Response>) {
  const calls: OutboundCall[] = [];
  const urls: string[] = [];
  const outside = {
    fetch: (async (url: string) => {
      urls.push(url);
      return (
        answers[new URL(url).searchParams.get("type") ?? ""]?.() ??
        new Response("", { status: 500 })
      );
    }) as typeof fetch,
    ledger: { record: async (call: OutboundCall) => void calls.push(call) },
    permit: async () => null,
    now: () => 0,
  };
  return {
    resolve: dnsOverHttps("https://dns.example/dns-query", "Resolver Inc", outside),
    calls,
    urls,
  };
}

const found =
  (...records: { type: number; data: string }[]) =>
  () =>
    Response.json({ Status: 0, Answer: records });
const nothing = () => Response.json({ Status: 0 });

test("both kinds of address are asked for, and aliases on the way are skipped", async () => {
  const { resolve, urls, calls } = resolverThatAnswers({
    A: found({ type: 5, data: "edge.example." }, { type: 1, data: "93.184.215.14" }),
    AAAA: found({ type: 28, data: "2606:4700::1111" }),
  });

  expect(await resolve("hooks.example")).toEqual(["93.184.215.14", "2606:4700::1111"]);
  expect(urls).toEqual([
    "https://dns.example/dns-query?name=hooks.example&type=A",
    "https://dns.example/dns-query?name=hooks.example&type=AAAA",
  ]);
  expect(calls).toHaveLength(2);
  expect(calls[0]).toMatchObject({ purpose: "address-check", subProcessor: "Resolver Inc" });
});

test("a name that has no IPv6 is resolved by its IPv4 alone", async () => {
  const { resolve } = resolverThatAnswers({
    A: found({ type: 1, data: "1.1.1.1" }),
    AAAA: nothing,
  });
  expect(await resolve("hooks.example")).toEqual(["1.1.1.1"]);
});

test("a name that does not exist has no address", async () => {
  const missing = () => Response.json({ Status: 3 });
  const { resolve } = resolverThatAnswers({ A: missing, AAAA: missing });
  expect(await resolve("hooks.example")).toEqual([]);
});

test.each([
  ["refuses", () => new Response("", { status: 403 })],
  ["fails", () => Response.json({ Status: 2 })],
  ["answers something else", () => Response.json({ status: "ok" })],
  ["redirects", () => new Response(null, { status: 302, headers: { location: "/" } })],
])("when the resolver %s for one kind, the name counts as unresolved", async (_, answer) => {
  const { resolve } = resolverThatAnswers({ A: found({ type: 1, data: "1.1.1.1" }), AAAA: answer });
  expect(await resolvePublic("hooks.example", resolve)).toEqual({
    ok: false,
    reason: "name-unresolved",
  });
});
