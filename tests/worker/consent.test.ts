import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { currentConsent } from "~/config/consent-versions";
import { serializeChoice } from "~/http/consent-cookie";
import { get, post, send } from "../support/browser";
import { linkIn, mailTo } from "../support/inbox";
import { choose, cookieOf, formNonce } from "../support/visitor";

const records = async () =>
  (await env.DB.prepare("select * from consent_records order by rowid").all()).results;

test("[P114] a refusal needs no form: 303 back, one cookie for 182 days, one line of proof", async () => {
  const answer = await post("/consent", { choice: "reject", back: "/ar/privacy" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/ar/privacy");
  expect(answer.headers.getSetCookie()).toHaveLength(1);
  expect(answer.headers.get("Set-Cookie")).toMatch(
    /^closr_consent=[^;]+; Path=\/; Max-Age=15724800; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(await records()).toMatchObject([{ action: "reject", before: "", after: "", gpc: 0 }]);
});

test("the proof holds what was shown and how, and neither an address nor a user agent", async () => {
  await choose(
    "accept",
    { method: "banner" },
    { "User-Agent": "Seldom/7.1", "CF-Connecting-IP": "192.0.2.77", "Sec-GPC": "1" },
  );
  const [record] = await records();
  expect(record).toMatchObject({
    action: "accept",
    after: "functional analytics",
    banner_version: currentConsent.version,
    language: "en",
    jurisdiction: "strictest",
    jurisdiction_found_by: "unknown",
    gpc: 1,
    method: "banner",
  });
  expect(record?.text_sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(record?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(record)).not.toMatch(/Seldom|192\.0\.2/);
});

test("[P116] the copy in KV lies under the consent id and ends with the choice", async () => {
  await choose("accept");
  const [record] = await records();
  const { keys } = await env.KV.list({ prefix: "consent/" });
  expect(keys.map(({ name }) => name)).toEqual([`consent/${record?.consent_id}`]);
  const inDays = ((keys[0]?.expiration ?? 0) - Date.now() / 1000) / 86_400;
  expect(Math.round(inDays)).toBe(182);
});

test("[P116] a lost or changed copy decides nothing", async () => {
  const cookie = cookieOf(await choose("reject"));
  const { keys } = await env.KV.list({ prefix: "consent/" });
  for (const { name } of keys) await env.KV.put(name, '{"grants":{"functional":true}}');
  const html = await (await get("/cookies", { Cookie: cookie })).text();
  expect(html).toContain("You rejected everything optional");
});

test("after a choice the question is gone, and the preference page says what was chosen", async () => {
  const cookie = cookieOf(await choose("accept"));
  expect(await (await get("/", { Cookie: cookie })).text()).not.toContain('name="choice"');
  const page = await (await get("/cookies", { Cookie: cookie })).text();
  expect(page).toContain("You allowed Functional, Analytics on");
  expect(page).toMatch(/<input[^>]*name="functional"[^>]*checked/);
});

test("[P114] nothing is ticked before a choice, on any layer", async () => {
  for (const path of ["/", "/cookies", "/ar/cookies"])
    expect(await (await get(path)).text()).not.toMatch(/<input[^>]*\schecked/);
});

test("[P114] accept, reject and save are three buttons of one look, on both layers", async () => {
  for (const path of ["/", "/cookies"]) {
    const html = await (await get(path)).text();
    const buttons = [
      ...html.matchAll(/<button type="submit" class="([^"]*)" name="choice" value="(\w+)"/g),
    ];
    expect(buttons.slice(-3).map(([, , value]) => value)).toEqual(["reject", "accept", "custom"]);
    expect(new Set(buttons.slice(-3).map(([, look]) => look)).size).toBe(1);
  }
});

test("choosing by kind grants what is ticked and in use, and nothing else", async () => {
  await choose("custom", { functional: "on", marketing: "on", analytics: "on" });
  await choose("custom", { marketing: "on" });
  expect((await records()).map(({ after }) => after)).toEqual(["functional analytics", ""]);
});

test("[P114] a forged form of another site is refused, and sets and records nothing", async () => {
  const nonce = await formNonce();
  const forged: Record<string, string>[] = [
    { Origin: "https://evil.test" },
    { Origin: "null" },
    { Origin: "", "Sec-Fetch-Site": "cross-site" },
  ];
  for (const headers of forged) {
    const answer = await post("/consent", { choice: "accept", nonce, language: "en" }, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  expect(await records()).toEqual([]);
});

test("agreeing needs the form as it was shown: without it, it is shown again and nothing is set", async () => {
  const english = await formNonce();
  const forms: Record<string, string>[] = [
    { choice: "accept" },
    { choice: "custom", nonce: "x.y", functional: "on" },
    { choice: "accept", nonce: english, language: "ar" },
    { choice: "accept", nonce: `${english}A`, language: "en" },
  ];
  for (const form of forms) {
    const answer = await post("/consent", form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toMatch(/^\/(ar\/)?cookies\?because=form-expired$/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
  const again = await (await get("/cookies?because=form-expired")).text();
  expect(again).toContain("That form was out of date");
  expect(await records()).toEqual([]);
});

test("a form that is older than two hours is shown again; refusing from it still works", async () => {
  const nonce = await formNonce();
  await send("POST", "/dev/clock", { advance: "PT2H" });
  try {
    const late = await post("/consent", { choice: "accept", nonce, language: "en" });
    expect(late.headers.get("Location")).toBe("/cookies?because=form-expired");
    const refused = await post("/consent", { choice: "reject", nonce, language: "en" });
    expect(refused.headers.getSetCookie()).toHaveLength(1);
  } finally {
    await send("POST", "/dev/clock", {});
  }
});

test("the choice ends after 182 days, on our clock as on the browser's", async () => {
  const cookie = cookieOf(await choose("reject"));
  await send("POST", "/dev/clock", { advance: "P182D" });
  try {
    expect(await (await get("/", { Cookie: cookie })).text()).toContain('name="choice"');
  } finally {
    await send("POST", "/dev/clock", {});
  }
});

test("[P102] withdrawing takes the kind's cookies away in the same answer, whose policy has lost its hosts", async () => {
  const cookie = cookieOf(await choose("accept"));
  expect(cookie).toMatch(/closr_consent=.+; closr_an=/);
  const withdrawn = await choose("reject", {}, { Cookie: `${cookie}; theme=dark` });
  const [kept, ...gone] = withdrawn.headers.getSetCookie();
  expect(kept).toMatch(/^closr_consent=/);
  expect(gone.map((set) => set.split(";")[0]).sort()).toEqual(["closr_an=", "theme="]);
  for (const set of gone) expect(set).toContain("; Max-Age=0;");
  expect(withdrawn.headers.get("Content-Security-Policy")).not.toMatch(/https?:/);
  expect((await records()).map(({ before, after }) => [before, after])).toEqual([
    ["", "functional analytics"],
    ["functional analytics", ""],
  ]);
});

test("[P102] a cookie from before a withdrawal, put back, grants nothing: it is asked again, and what it kept goes", async () => {
  const agreed = cookieOf(await choose("accept"));
  const theme = `${agreed}; theme=dark`;
  expect(await (await get("/", { Cookie: theme })).text()).toContain('data-theme="dark"');
  await choose("reject", {}, { Cookie: agreed });

  for (const lost of [false, true]) {
    for (const { name } of (await env.KV.list({ prefix: "consent/" })).keys)
      if (lost) await env.KV.delete(name);
    const replayed = await get("/cookies", { Cookie: theme });
    const gone = replayed.headers.getSetCookie().map((set) => set.split(";")[0]);
    expect(gone.sort()).toEqual(["closr_an=", "theme="]);
    const html = await replayed.text();
    expect(html).toContain("You have not chosen yet");
    expect(html).not.toContain("data-theme");
    const dark = await post("/theme", { theme: "dark" }, { Cookie: agreed });
    expect(dark.headers.getSetCookie()).toEqual([]);
  }
  expect((await records()).map(({ action }) => action)).toEqual(["accept", "reject"]);
});

test("[P102] a cookie from before another agreement is old too, and the new one holds", async () => {
  const everything = cookieOf(await choose("accept"));
  const some = cookieOf(await choose("custom", { functional: "on" }, { Cookie: everything }));
  expect(await (await get("/cookies", { Cookie: everything })).text()).toContain("not chosen yet");
  expect(await (await get("/cookies", { Cookie: some })).text()).toContain(
    "You allowed Functional",
  );
});

test.each([null, "", "{", "null", '{"grants":{"functional":true}}'])(
  "[P116] an agreement holds though its copy is lost or says %s",
  async (copy) => {
    const Cookie = cookieOf(await choose("accept"));
    for (const { name } of (await env.KV.list({ prefix: "consent/" })).keys)
      await (copy === null ? env.KV.delete(name) : env.KV.put(name, copy));
    const page = await get("/cookies", { Cookie });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("You allowed Functional, Analytics on");
  },
);

test("[P114] a form sent again cannot bring back what was withdrawn since", async () => {
  const first = cookieOf(await choose("reject"));
  const nonce = await formNonce("/cookies", { Cookie: first });
  const form = { choice: "accept", nonce, language: "en" };
  const accepted = await post("/consent", form, { Cookie: first });
  const withdrawn = cookieOf(await choose("reject", {}, { Cookie: cookieOf(accepted) }));

  const replayed = await post("/consent", form, { Cookie: withdrawn });
  expect(replayed.headers.get("Location")).toBe("/cookies?because=form-expired");
  expect(replayed.headers.getSetCookie()).toEqual([]);
  expect((await records()).map(({ action }) => action)).toEqual(["reject", "accept", "reject"]);
});

test("[P114] a form that was sent is of no use to anybody else: sent again without its cookie, it grants nothing", async () => {
  for (const choice of ["accept", "reject"]) {
    const nonce = await formNonce("/");
    const form = { choice, nonce, language: "en", back: "/pricing" };
    const sent = await post("/consent", form);
    expect(sent.headers.get("Location")).toBe("/pricing");
    const before = await records();

    for (const replay of ["accept", "custom"]) {
      const again = await post("/consent", { ...form, choice: replay, functional: "on" });
      expect(again.status).toBe(303);
      expect(again.headers.get("Location")).toBe("/cookies?because=form-used");
      expect(again.headers.getSetCookie()).toEqual([]);
    }
    expect(await records()).toEqual(before);
  }
  const page = await (await get("/cookies?because=form-used")).text();
  expect(page).toContain("That form was out of date");
  expect(page).toContain("You have not chosen yet");
});

test("of a form that is sent twice at one moment, one counts", async () => {
  const form = { choice: "accept", nonce: await formNonce("/"), language: "en" };
  const answers = await Promise.all([1, 2, 3].map(() => post("/consent", form)));
  expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
  expect(await records()).toHaveLength(1);
});

test("whoever presses twice, or goes back and presses the same, is simply sent on", async () => {
  const form = { choice: "accept", nonce: await formNonce("/"), language: "en", back: "/pricing" };
  const Cookie = cookieOf(await post("/consent", form));
  const again = await post("/consent", form, { Cookie });
  expect([again.status, again.headers.get("Location")]).toEqual([303, "/pricing"]);
  expect(again.headers.getSetCookie()).toEqual([]);
  expect(await records()).toHaveLength(1);

  const refused = cookieOf(await post("/consent", { ...form, choice: "reject" }, { Cookie }));
  const page = await (await get("/cookies", { Cookie: refused })).text();
  expect(page).toContain("You rejected everything optional");
});

test("[P117] whoever answered an earlier question is asked once more, and told what changed", async () => {
  const choice = {
    consentId: "cn_01JDF2M8QK0000000000000000",
    at: Date.now(),
    bannerVersion: 1,
    grants: { functional: true, analytics: false, marketing: false },
    underSignal: false,
    rule: null,
  };
  const [pair = ""] = (await serializeChoice(choice, [env.CONSENT_SECRET])).split(";");
  const html = await (await get("/", { Cookie: pair })).text();
  expect(html).toContain("What changed since you were asked");
  expect(html).toContain("Analytics is new");
  expect(html).not.toContain("The first version");

  const again = cookieOf(await choose("accept", {}, { Cookie: pair }));
  expect(await (await get("/", { Cookie: again })).text()).not.toContain('name="choice"');
});

test("[P117] other words for the same question ask nobody again", async () => {
  const nonce = await formNonce("/ar/cookies");
  const form = { choice: "accept", nonce, language: "ar", back: "/ar" };
  const Cookie = cookieOf(await post("/consent", form));
  await choose("accept");
  const [arabic, english] = await records();
  expect(arabic?.text_sha256).not.toBe(english?.text_sha256);
  expect(arabic?.fingerprint).toBe(english?.fingerprint);
  for (const path of ["/", "/ar", "/pricing"])
    expect(await (await get(path, { Cookie })).text()).not.toContain('name="choice"');
});

/** Two browsers of one person, each with its own login. */
async function twoBrowsers() {
  const email = "two.browsers@marina.example";
  const password = "two camels cross at dusk";
  const form = { name: "Layla", email, password, workspace: "Two", birthYear: "1991" };
  await post("/sign-up", { ...form, acknowledged: "on" });
  const first = cookieOf(await post(linkIn(await mailTo(email)), { password }));
  const second = cookieOf(await post("/sign-in", { email, password }));
  return { first, second };
}

test("[P116] a choice on one device holds on the other, which says so once, and names the rule for conflicts", async () => {
  const { first, second } = await twoBrowsers();
  const there = cookieOf(await choose("accept", {}, { Cookie: second }));
  await choose("reject", {}, { Cookie: first });
  for (const { name } of (await env.KV.list({ prefix: "consent/" })).keys)
    await env.KV.delete(name);

  const news = await get("/", { Cookie: `${second}; ${there}` });
  const set = news.headers.getSetCookie();
  expect(set.map((cookie) => cookie.split("=")[0])).toEqual(["closr_consent", "closr_an"]);
  expect(set[1]).toContain("Max-Age=0");
  const html = await news.text();
  expect(html).toContain("Your choice on another device");
  expect(html).toContain("the latest choice wins");

  const Cookie = `${second}; ${cookieOf(news)}`;
  expect(await (await get("/", { Cookie })).text()).not.toContain("Your choice on another device");
  const page = await (await get("/cookies", { Cookie })).text();
  expect(page).toContain("You rejected everything optional");
  expect(page).toContain("on another device holds here too");
});

test("[P52] the signal of one browser opts its person out on the others, until they agree again there", async () => {
  const { first, second } = await twoBrowsers();
  const there = `${second}; ${cookieOf(await choose("accept", {}, { Cookie: second }))}`;
  expect(await (await get("/cookies", { Cookie: there })).text()).toContain("Analytics on");
  await get("/", { Cookie: first, "Sec-GPC": "1" });
  await get("/", { Cookie: first, "Sec-GPC": "1" });
  expect((await records()).map(({ action, after, gpc }) => [action, after, gpc])).toEqual([
    ["accept", "functional analytics", 0],
    ["signal", "functional", 1],
  ]);

  const seen = await get("/cookies", { Cookie: there });
  expect(seen.headers.getSetCookie().join()).toMatch(/closr_an=; .*Max-Age=0/);
  const told = await seen.text();
  expect(told).toContain("a browser of yours sent Global Privacy Control");
  expect(told).not.toMatch(/You allowed|You rejected|stands above it/);
  expect(told).toMatch(
    /name="functional" checked|checked="" name="functional"|name="functional"[^>]*checked/,
  );

  const again = `${second}; ${cookieOf(await choose("accept", {}, { Cookie: `${second}; ${cookieOf(seen)}` }))}`;
  await get("/", { Cookie: first, "Sec-GPC": "1" });
  expect(await (await get("/cookies", { Cookie: again })).text()).toContain("Analytics on");
});

test("[P52] whoever agreed without the signal and signs in where it is sent is never told that they chose above it", async () => {
  const { first, second } = await twoBrowsers();
  await choose("accept", {}, { Cookie: second });
  const gpc = { "Sec-GPC": "1" };
  const page = await get("/cookies", { Cookie: first, ...gpc });
  const told = await page.text();
  expect(told).toContain("a browser of yours sent Global Privacy Control");
  expect(told).not.toMatch(/stands above it|Analytics on|You rejected|You allowed/);

  const signedOut = cookieOf(page);
  const again = await (await get("/cookies", { Cookie: signedOut, ...gpc })).text();
  expect(again).not.toMatch(/stands above it|Analytics on/);
  const own = cookieOf(await choose("accept", {}, { Cookie: `${first}; ${signedOut}`, ...gpc }));
  const chosen = await (await get("/cookies", { Cookie: `${first}; ${own}`, ...gpc })).text();
  expect(chosen).toContain("stands above it");
});

test("[P102] what a browser had agreed to before its person withdrew elsewhere is not believed once they signed out", async () => {
  const { first, second } = await twoBrowsers();
  const alone = cookieOf(await choose("accept"));
  await choose("accept", {}, { Cookie: second });
  await get("/", { Cookie: `${first}; ${alone}` });
  await choose("reject", {}, { Cookie: second });
  expect(await (await get("/cookies", { Cookie: alone })).text()).toContain("not chosen yet");
});

test("[P110] light or dark is remembered only for who agreed", async () => {
  const refused = await post(
    "/theme",
    { theme: "dark" },
    { Cookie: cookieOf(await choose("reject")) },
  );
  expect(refused.headers.getSetCookie()).toEqual([]);
  const stranger = await post("/theme", { theme: "dark" });
  expect(stranger.headers.getSetCookie()).toEqual([]);

  const consent = cookieOf(await choose("accept"));
  const agreed = await post("/theme", { theme: "dark" }, { Cookie: consent });
  expect(cookieOf(agreed)).toBe("theme=dark");
  const dark = await (await get("/", { Cookie: `${consent}; theme=dark` })).text();
  expect(dark).toContain('data-theme="dark"');
  expect(await (await get("/", { Cookie: "theme=dark" })).text()).not.toContain("data-theme");
});

test("a cookie that we did not sign is no choice", async () => {
  const [pair = ""] = cookieOf(await choose("accept")).split("; ");
  const forged = pair.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  expect(await (await get("/", { Cookie: forged })).text()).toContain('name="choice"');
});

test.each([
  "",
  "x".repeat(12_000),
  "%",
  "é",
  "a.b",
  ".",
  `${"A".repeat(4_000)}.${"B".repeat(4_000)}`,
])("a cookie that is malformed or too large is no choice, and no failure: %#", async (value) => {
  const Cookie = `closr_consent=${encodeURI(value)}; closr_an=${encodeURI(value)}; theme=${encodeURI(value)}`;
  const answer = await get("/cookies", { Cookie });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("You have not chosen yet");
});

test.each(["//evil.test", "/\\evil.test", "https:evil.test", "%2f%2fevil.test", "javascript:1"])(
  "going back to %s stays on our host",
  async (back) => {
    const answer = await post("/consent", { choice: "reject", back });
    const location = new URL(answer.headers.get("Location") ?? "", "https://closr.test");
    expect(location.origin).toBe("https://closr.test");
  },
);

test.each([
  ["maybe", "application/x-www-form-urlencoded", 422],
  ["reject", "text/plain", 415],
  ["reject".padEnd(20_000, "x"), "application/x-www-form-urlencoded", 413],
])("a form we do not know is refused: %#", async (choice, type, status) => {
  const answer = await post("/consent", { choice }, { "Content-Type": type });
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test("following a link never chooses", async () => {
  const answer = await get("/consent?choice=accept");
  expect(answer.status).toBe(405);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await records()).toEqual([]);
});
