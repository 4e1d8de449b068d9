import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { get, send } from "../support/browser";

const ADDRESS = "/policy-reports";
const report = (blocked: string, page = "https://closr.test/pricing?who=mary@x.example") => ({
  "csp-report": {
    "document-uri": page,
    "effective-directive": "script-src-elem",
    "blocked-uri": blocked,
  },
});
const tell = (body: object, headers = {}) =>
  send("POST", ADDRESS, body, { "Content-Type": "application/csp-report", ...headers });
const alerts = async () =>
  (await env.DB.prepare("select kind, name, count from guard_alerts order by name").all()).results;

test("[P109] every answer tells browsers where to say what its policy kept out, on our own host", async () => {
  for (const path of ["/", "/ar/cookies", "/cookies.json", "/no/such/page"])
    expect((await get(path)).headers.get("Content-Security-Policy")).toContain(
      "; report-uri /policy-reports",
    );
});

test("[P108][P109] what a browser kept out is counted by its rule and host, and nothing of who looked is kept", async () => {
  const told = await tell(report("https://tracker.example/t.js?id=77"), {
    Cookie: "closr_consent=x; theme=dark",
    "CF-Connecting-IP": "203.0.113.7",
    "User-Agent": "Secret Device",
  });
  expect(told.status).toBe(204);
  expect(told.headers.getSetCookie()).toEqual([]);
  await expect
    .poll(alerts)
    .toEqual([{ kind: "policy.violated", name: "script-src-elem tracker.example", count: 1 }]);
  const row = await env.DB.prepare("select * from guard_alerts").first();
  expect(JSON.stringify(row)).not.toMatch(/mary|Secret|203\.0|id=|pricing/);
});

test("[P109] what is no report of ours counts for nothing, and a flood of them is turned away", async () => {
  const elsewhere = report("https://x.example", "https://other.test/");
  for (const body of [elsewhere, [], { "csp-report": null }, { x: "y".repeat(70_000) }])
    expect((await tell(body)).status).toBe(204);
  expect((await send("POST", ADDRESS, report("https://x.example"))).status).toBe(415);
  expect((await get(ADDRESS)).status).toBe(405);
  expect(await alerts()).toEqual([]);

  const answers: number[] = [];
  for (let n = 0; n < 61; n++) answers.push((await tell(report(`https://h${n}.example`))).status);
  expect(answers.at(-1)).toBe(429);
  await expect.poll(async () => (await alerts()).length).toBe(50);
});
