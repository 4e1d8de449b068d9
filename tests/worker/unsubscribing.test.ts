import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { get, post, send } from "../support/browser";
import { linkIn, mailsTo, mailTo } from "../support/inbox";

const PASSWORD = "two camels cross at dusk";
const EMAIL = "omar@buyer.example";
const ONE_CLICK = { "List-Unsubscribe": "One-Click" };
/** A mail program's provider: another site, no cookie. */
const FOREIGN = { Origin: "https://mail.provider.example", "Sec-Fetch-Site": "cross-site" };

const cookiesOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const runJobs = () => send("POST", "/dev/cron");

/** The mail that work leaves to an address, which is done until it is there: another may have the work in hand. */
async function mailByJobs(email: string) {
  const arrived = async () => {
    await runJobs();
    return (await mailsTo(email)).length;
  };
  await expect.poll(arrived, { timeout: 15_000 }).toBeGreaterThan(0);
  return mailTo(email);
}

/** Everything that is held about mail, as it stands. */
const held = async () =>
  JSON.stringify(
    await Promise.all(
      ["mail_subscriptions", "mail_consents", "mail_suppressions"].map(async (table) => {
        const { results } = await env.DB.prepare(`select * from ${table}`).all();
        return results;
      }),
    ),
  );

/** Signs up a member, who is the one that says yes and no here. @returns their cookie. */
async function aMember() {
  const form = { name: "Omar", email: EMAIL, password: PASSWORD, workspace: "Crest" };
  await post("/sign-up", { ...form, birthYear: "1991", acknowledged: "on" });
  return cookiesOf(await post(linkIn(await mailTo(EMAIL)), { password: PASSWORD }));
}

/** A letter of the operator's that has left. */
async function aLetter(n: number, purpose = "product-news") {
  const at = Date.now();
  await env.DB.prepare(
    `insert into mailings (tenant_id, id, created_at, updated_at, created_by, updated_by, purpose,
      subject_en, subject_ar, body_en, body_ar, state)
     values ('ws_closr', ?1, ?2, ?2, 'us_x', 'us_x', ?3, 'News', 'أخبار', 'A board.', 'لوحة.', 'sending')`,
  )
    .bind(`mg_${n}`, at, purpose)
    .run();
  await env.DB.prepare(
    `insert into jobs (tenant_id, id, created_at, type, payload, actor, scope, state, run_after)
     values ('ws_closr', ?1, ?2, 'mailing.started', ?3, 'system', '{"kind":"all"}', 'queued', ?2)`,
  )
    .bind(`jb_${n}`, at, JSON.stringify({ mailingId: `mg_${n}` }))
    .run();
  await runJobs();
}

/** The path of the way out that the letter of news to an address names; none where none came. */
async function wayOutOf(email: string) {
  const news = (await mailsTo(email)).find(({ subject }) => subject === "News");
  const named = news?.headers["List-Unsubscribe"] ?? "";
  return /^<https:\/\/closr\.test([^>]+)>/.exec(named)?.[1] ?? "";
}

/** Noon in Dubai: nothing of it leaves at night. */
beforeEach(async () => {
  await send("POST", "/dev/clock", { now: "2026-12-02T08:00:00Z" });
  return async () => void (await send("POST", "/dev/clock", {}));
});

test("[P43] [P103] a hundred looks change nothing, one press does, and a password reset still arrives", async () => {
  await runJobs();
  const Cookie = await aMember();
  const page = await (await get("/me/notifications", { Cookie })).text();
  expect(page).toContain("cannot be turned off");
  const saved = await post(
    "/me/notifications",
    { do: "save", purposes: "product-news" },
    { Cookie },
  );
  expect(saved.status).toBe(303);
  await aLetter(1);
  const news = (await mailsTo(EMAIL)).find(({ subject }) => subject === "News");
  const { headers, html } = news ?? { headers: {} as Record<string, string>, html: "" };
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const [, link = "", mailto] =
    /^<https:\/\/closr\.test([^>]+)>,\s*<(mailto:[^>]+)>$/.exec(
      headers["List-Unsubscribe"] ?? "",
    ) ?? [];
  expect(mailto).toMatch(/^mailto:unsubscribe@/);
  expect(html).not.toMatch(/<img/i);

  const before = await held();
  for (let look = 0; look < 100; look++) expect((await get(link)).status).toBe(200);
  for (const said of ["", "yes", "One-Click "]) {
    const body = { "List-Unsubscribe": said };
    const answer = await post(link, body, FOREIGN);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
      200,
      expect.stringContaining("text/html"),
    ]);
  }
  expect(await held()).toBe(before);

  const pressed = await post(link, ONE_CLICK, FOREIGN);
  expect([pressed.status, pressed.headers.get("Location"), pressed.headers.getSetCookie()]).toEqual(
    [...[200, null, []]],
  );
  expect((await pressed.text()).length).toBeLessThan(100);
  const after = await held();
  expect(after).not.toBe(before);
  expect(after).not.toContain(EMAIL);
  expect((await post(link, ONE_CLICK, FOREIGN)).status).toBe(200);
  expect(await held()).toBe(after);

  await aLetter(2);
  expect((await mailsTo(EMAIL)).filter(({ subject }) => subject === "News")).toHaveLength(1);
  const mails = (await mailsTo(EMAIL)).length;
  await post("/forgot-password", { email: EMAIL });
  expect((await mailTo(EMAIL, mails + 1)).text).toContain("/reset-password");
});

test("[P103] one click works as multipart too; a link that is not ours ends nothing, and says so with how to", async () => {
  await runJobs();
  const multipart = new FormData();
  multipart.set("List-Unsubscribe", "One-Click");
  const unknown = "A".repeat(66);
  const before = await held();
  const answers = [
    await post(`/unsubscribe/${unknown}`, ONE_CLICK, FOREIGN),
    await post("/unsubscribe/x", ONE_CLICK, FOREIGN),
    await post("/unsubscribe/x", multipart, FOREIGN),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/not whole.*nothing was changed.*List-Unsubscribe/);
  }
  for (const pressed of ["stop", "save"]) {
    const answer = await post("/unsubscribe/x", { do: pressed }, FOREIGN);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("This link is not whole");
  }
  const looks = [await get(`/unsubscribe/${unknown}`), await get("/ar/unsubscribe/x")];
  expect(looks.map(({ status }) => status)).toEqual([404, 404]);
  expect(await looks[0]?.text()).toContain("/me/notifications");
  expect(await looks[1]?.text()).toContain("هذا الرابط غير سليم");
  expect(await held()).toBe(before);
});

test("[P103] only the address of the link takes a foreign press: its Arabic page does not, nor does any other", async () => {
  for (const path of ["/ar/unsubscribe/x", "/changelog", "/news/x", "/me/notifications"])
    expect((await post(path, ONE_CLICK, FOREIGN)).status, path).toBe(403);
});

test("[P61] [P103] whoever follows the list of sub-processors is asked by mail, confirms it like any news, and ends it like any", async () => {
  const email = "follows@buyer.example";
  const asked = await post("/subprocessors", { do: "follow", email });
  expect([asked.status, asked.headers.get("Location")]).toEqual([
    303,
    "/subprocessors?sent=follow#ask",
  ]);
  const link = linkIn(await mailByJobs(email));
  const before = await held();
  expect(await (await get(link)).text()).toContain("Changes of sub-processors");
  expect(await held()).toBe(before);
  await post(link, { purposes: "sub-processors" });
  expect(await (await get(link)).text()).toContain("You are subscribed.");

  await aLetter(3, "sub-processors");
  await post(await wayOutOf(email), ONE_CLICK, FOREIGN);
  expect(await (await get(link)).text()).not.toContain("You are subscribed.");
  expect(await held()).not.toContain(email);
});

test("[P103] a visitor asks for news on the changelog, and every address gets the same answer", async () => {
  const ask = (form: Record<string, string>) => post("/ar/changelog", form);
  const answers = [
    await ask({ email: "new@buyer.example", purposes: "tips" }),
    await ask({ email: EMAIL, purposes: "tips" }),
  ];
  expect(answers.map(({ status, headers }) => [status, headers.get("Location")])).toEqual([
    [303, "/ar/changelog?asked#news"],
    [303, "/ar/changelog?asked#news"],
  ]);
  const wrong = await ask({ email: "no address" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="no address"');

  const link = linkIn(await mailByJobs("new@buyer.example"));
  const before = await held();
  expect(await (await get(link)).text()).toContain('lang="ar"');
  expect(await held()).toBe(before);
  await post(link, { purposes: "tips" });
  expect(await held()).not.toBe(before);
});
