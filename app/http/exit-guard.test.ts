import { afterEach, expect, test, vi } from "vitest";
import type { CookieCategory } from "~/config/cookies";
import { guardExit } from "./exit-guard";

afterEach(() => vi.restoreAllMocks());

function asked(granted: CookieCategory[] = [], path = "/") {
  const consented = vi.fn(async () => new Set<CookieCategory>(["necessary", ...granted]));
  const request = new Request(`https://closr.test${path}`);
  return { request, nonce: "n0nce", underVite: false, consented, alert: vi.fn() };
}

function leave(setCookies: string[], granted: CookieCategory[] = [], path = "/") {
  const response = new Response("ok", { status: 201 });
  for (const cookie of setCookies) response.headers.append("Set-Cookie", cookie);
  const leaving = asked(granted, path);
  const { consented, alert } = leaving;
  return { guarded: guardExit(response, leaving), consented, alert };
}

const cookiesAfter = async (setCookies: string[], granted: CookieCategory[] = []) =>
  (await leave(setCookies, granted).guarded).headers.getSetCookie();

const OURS = "Path=/; HttpOnly; Secure; SameSite=Lax";
const THEME = `theme=dark; ${OURS}; Max-Age=15724800`;
const CONSENT = `closr_consent=x; ${OURS}`;

test("what is necessary and registered leaves without a question", async () => {
  const { guarded, consented } = leave([CONSENT, `__Host-closr=x; ${OURS}`]);
  expect((await guarded).headers.getSetCookie()).toHaveLength(2);
  expect(consented).not.toHaveBeenCalled();
});

test("[P109] no header leaves that has a browser call, load or go anywhere", async () => {
  const elsewhere = {
    "Content-Security-Policy-Report-Only": "default-src 'none'; report-uri https://tracker.example",
    "Report-To": '{"endpoints":[{"url":"https://tracker.example"}]}',
    "Permissions-Policy-Report-Only": "camera=();report-to=https://tracker.example",
    "Alt-Svc": 'h3="tracker.example:443"',
    "Attribution-Reporting-Register-Source": '{"destination":"https://tracker.example"}',
    "Accept-CH": "Sec-CH-UA-Model",
    Refresh: "0; url=https://tracker.example",
    Link: "<https://tracker.example/x.js>; rel=preload",
  };
  const guarded = guardExit(new Response("ok", { headers: elsewhere }), asked());
  const left = JSON.stringify([...(await guarded).headers]);
  expect(left).not.toContain("tracker.example");
});

test.each([
  ["https://tracker.example/", null],
  ["//tracker.example", null],
  ["https://closr.test:444/", null],
  ["https://", null],
  ["/sign-in?next=%2F", "/sign-in?next=%2F"],
  ["https://closr.test/ar", "https://closr.test/ar"],
])("[P109] a redirect to %s leaves as %s", async (to, as) => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const answer = new Response(null, { status: 302, headers: { Location: to } });
  expect((await guardExit(answer, asked())).headers.get("Location")).toBe(as);
});

test.each([
  ["lives longer than is published", `theme=dark; ${OURS}; Max-Age=315360000`],
  [
    "lives longer than is published, by a date",
    `theme=dark; ${OURS}; Expires=Fri, 01 Jan 2100 00:00:00 GMT`,
  ],
  ["goes to other hosts as well", `closr_consent=x; ${OURS}; Domain=closr.test`],
  ["says first that it is over", `theme=dark; ${OURS}; Max-Age=0; Max-Age=315360000`],
  ["ends never, since browsers pass over what is no number", `theme=dark; ${OURS}; Max-Age=0=1`],
  [
    "says so beside when it ends",
    `theme=dark; ${OURS}; Max-Age=0=x; Expires=${new Date(4e12).toUTCString()}`,
  ],
  ["says so with a space that is none", `theme=dark; ${OURS}; Max-Age=0\u00A0`],
  ["outlives the browser's session, for which it is", `closr_age=x; ${OURS}; Max-Age=60`],
  ["scripts can read", "closr_consent=x; Path=/; Secure; SameSite=Lax"],
  ["leaves over an open line", "closr_consent=x; Path=/; HttpOnly; SameSite=Lax"],
  ["other sites send", "closr_consent=x; Path=/; HttpOnly; Secure; SameSite=None"],
  [
    "other sites send after all",
    "closr_consent=x; Path=/; HttpOnly; Secure; SameSite=Lax; SameSite=None",
  ],
  ["is for some pages only", "closr_consent=x; Path=/company; HttpOnly; Secure; SameSite=Lax"],
  ["is kept apart for each site", `closr_consent=x; ${OURS}; Partitioned`],
  ["says nothing of other sites", "closr_consent=x; Path=/; HttpOnly; Secure"],
])("[P109] a registered cookie that %s is dropped and reported", async (_how, cookie) => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { guarded, alert } = leave([cookie], ["functional"]);
  expect((await guarded).headers.getSetCookie()).toEqual([]);
  expect(alert).toHaveBeenCalledWith({
    ...{ kind: "cookie.unlike-registered", name: cookie.slice(0, cookie.indexOf("=")) },
  });
});

test.each(["closr_ageX", "closr_age", "; Max-Age=60", "=theme", "\u00A0theme=dark"])(
  "[P109] what has no name is registered by nobody: %s",
  async (cookie) => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    expect(await cookiesAfter([cookie], ["functional"])).toEqual([]);
  },
);

test("[P109] a cookie that nobody registered is dropped and reported, its name kept out of the log", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { guarded, alert } = leave(["_ga=GA1.2.3; Path=/", CONSENT]);
  expect((await guarded).headers.getSetCookie()).toEqual([CONSENT]);
  expect(alert).toHaveBeenCalledExactlyOnceWith({ kind: "cookie.unregistered", name: "_ga" });
  expect(said).toHaveBeenCalledOnce();
  expect(said.mock.calls[0]?.[0]).toContain("cookie.unregistered");
  expect(said.mock.calls[0]?.[0]).not.toContain("_ga");
});

test.each(["__HOST-CLOSR=x", "theme2=x", " =x", "=closr_consent", "x", "closr_consent"])(
  "%j is not a registered cookie",
  async (cookie) => {
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    expect(await cookiesAfter([cookie])).toEqual([]);
  },
);

test("[P109] a registered cookie waits for the consent of its own category", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(await cookiesAfter([THEME])).toEqual([]);
  expect(await cookiesAfter([THEME], ["analytics"])).toEqual([]);
  expect(said.mock.calls[0]?.[0]).toContain('"type":"theme"');
  expect(await cookiesAfter([THEME], ["functional"])).toEqual([THEME]);
});

test("[P109] an alert says a name, but nothing that is none", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { guarded, alert } = leave([`Mary <mary@x.example>${"y".repeat(99)}=1`, THEME]);
  await guarded;
  expect(alert.mock.calls.flat()).toEqual([
    { kind: "cookie.unregistered", name: `Mary??mary?x.example?${"y".repeat(19)}` },
    { kind: "cookie.unconsented", name: "theme" },
  ]);
});

test("taking a cookie away needs no consent", async () => {
  const gone = "theme=; Path=/; Max-Age=0";
  expect(await cookiesAfter([gone])).toEqual([gone]);
});

test("status, body and other headers stay", async () => {
  const response = await leave([]).guarded;
  expect(response.status).toBe(201);
  expect(await response.text()).toBe("ok");
});

test("the policy names no other host and carries the nonce", async () => {
  const policy = (await leave([]).guarded).headers.get("Content-Security-Policy") ?? "";
  for (const rule of ["default-src 'none'", "object-src 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(rule);
  expect(policy).toContain("'nonce-n0nce'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test.each([
  ["/w/marina/today", "no-store"],
  ["/me", "no-store"],
  ["/", "private, no-cache"],
  ["/menu", "private, no-cache"],
])("%s is kept by a browser: %s", async (path, expected) => {
  expect((await leave([], [], path).guarded).headers.get("Cache-Control")).toBe(expected);
});

test("a download keeps its own, stricter policy, and no other answer does", async () => {
  const policyAfter = async (policy: string) => {
    const response = new Response("x", { headers: { "Content-Security-Policy": policy } });
    const request = new Request("https://closr.test/");
    const consented = async () => new Set<CookieCategory>();
    const leaving = { request, nonce: "n0nce", underVite: false, consented, alert: vi.fn() };
    return (await guardExit(response, leaving)).headers.get("Content-Security-Policy");
  };

  expect(await policyAfter("default-src 'none'; sandbox")).toBe("default-src 'none'; sandbox");
  expect(await policyAfter("default-src *; sandbox allow-scripts")).toContain("'nonce-n0nce'");
});
