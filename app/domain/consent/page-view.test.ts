import { expect, test } from "vitest";
import { withoutLocale } from "~/lib/locale";
import { pageViewOf } from "./page-view";

const PAGES = new Set(["/", "/privacy"]);
const seen = (path: string, more: Partial<Parameters<typeof pageViewOf>[0]> = {}) =>
  pageViewOf(
    {
      method: "GET",
      status: 200,
      contentType: "text/html; charset=utf-8",
      url: new URL(path, "https://closr.test"),
      referer: null,
      purpose: null,
      ...more,
    },
    PAGES,
    withoutLocale,
  );

test("a page is kept by its address, without its query, in either language", () => {
  expect(seen("/privacy?x=1#y")).toEqual({ path: "/privacy", referrer: null });
  expect(seen("/ar/privacy")).toEqual({ path: "/ar/privacy", referrer: null });
  expect(seen("/ar")).toEqual({ path: "/ar", referrer: null });
});

test.each([
  ["https://x.example/y?z=1", "https://x.example"],
  ["http://x.example:8080/y", "http://x.example:8080"],
  ["https://user:secret@x.example/", "https://x.example"],
  ["https://closr.test/other", null],
  ["android-app://com.example/", null],
  ["data:text/html,x", null],
  ["not an address", null],
  [`https://${"x".repeat(300)}.example/`, null],
])("[P25] of the referring address %s only the origin is kept: %s", (referer, referrer) => {
  expect(seen("/", { referer })).toEqual({ path: "/", referrer });
});

test.each([
  ["/invite/tok_en", {}],
  ["/w/marina/today", {}],
  ["/cookies", {}],
  ["/", { method: "POST" }],
  ["/", { method: "HEAD" }],
  ["/", { status: 404 }],
  ["/", { contentType: "application/json" }],
  ["/", { contentType: null }],
  ["/", { purpose: "prefetch;prerender" }],
  ["/privacy", { referer: "https://closr.test/privacy?just=chosen" }],
])("%s %o is no page view", (path, more) => {
  expect(seen(path, more)).toBeNull();
});
