import { describe, expect, test } from "vitest";
import { get } from "../support/browser";
import { publicPages, visitors } from "../support/visitor";

const REQUIRED = {
  "Content-Type": "text/html; charset=utf-8",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
};

const POLICY = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** Facts for search engines, which no browser runs. */
const DATA = /<script type="application\/ld\+json">\{[^<]*\}<\/script>/g;

describe.each(Object.entries(visitors))("a visitor with %s", (_, arrive) => {
  test.each(publicPages)(
    "[P32][P52][P87][P109][P113] sees %s with strict headers, no cookie and no other host",
    async (path) => {
      const answer = await get(path, await arrive());
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()).toEqual([]);
      for (const [name, value] of Object.entries(REQUIRED))
        expect(answer.headers.get(name), name).toBe(value);

      const policy = answer.headers.get("Content-Security-Policy") ?? "";
      for (const rule of POLICY) expect(policy).toContain(rule);
      expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}=='(;|$)/);
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      expect(answer.headers.get("Permissions-Policy")).toContain("browsing-topics=()");
    },
  );
});

test("each answer has a nonce of its own", async () => {
  const policies = await Promise.all(
    [1, 2, 3].map(async () => (await get("/")).headers.get("Content-Security-Policy")),
  );
  expect(new Set(policies).size).toBe(3);
});

test.each(publicPages)(
  "%s ships no script, no inline style and nothing from elsewhere",
  async (path) => {
    const html = (await (await get(path)).text()).replace(DATA, "");
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|modulepreload|javascript:/i);
    for (const [, address] of html.matchAll(/(?:src|action)="([^"]*)"/g))
      expect(address).toMatch(/^(\/(?!\/)|#)/);
    for (const [tag] of html.matchAll(/<link[^>]*>/g))
      if (!/rel="(canonical|alternate)"/.test(tag)) expect(tag).toMatch(/href="\/(?!\/)/);
  },
);

test.each([
  ["1", true],
  ["0, 1", true],
  ["0", false],
  ["true", false],
  ["01", false],
  ["11", false],
  ["1;x", false],
  ["", false],
])("[P52] Sec-GPC: %j is honoured on the page: %s", async (header, honoured) => {
  const html = await (await get("/", { "Sec-GPC": header })).text();
  expect(html.includes("Global Privacy Control). Honoured")).toBe(honoured);
  expect(html.includes('name="choice"')).toBe(!honoured);
});

test("[P87] refusals, redirects and files carry the same headers", async () => {
  for (const path of ["/no/such/page", "/consent", "/cookies.json", "/healthz"]) {
    const { headers } = await get(path);
    expect(headers.get("Strict-Transport-Security"), path).toContain("max-age=31536000");
    expect(headers.get("Content-Security-Policy"), path).toContain("frame-ancestors 'none'");
    expect(headers.get("Content-Type"), path).toMatch(/charset=utf-8|^application\/json/i);
  }
});
