import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { DOCUMENTS } from "~/config/policy-version";
import { get, post } from "../support/browser";
import { linkIn, mailsTo, mailTo } from "../support/inbox";

const PASSWORD = "two camels cross at dusk";
let people = 0;

/** Mails outlive a test, so everybody has an address of their own. */
const aForm = (changes: Record<string, string> = {}) => ({
  name: "Layla Haddad",
  email: `layla${people++}@marina.example`,
  password: PASSWORD,
  workspace: "Marina Crest Realty",
  birthYear: "1991",
  acknowledged: "on",
  ...changes,
});

const cookiesOf = ({ headers }: Response) =>
  headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
const seen = async (answer: Response) => ({
  status: answer.status,
  to: answer.headers.get("Location"),
  cookies: cookiesOf(answer),
  size: (await answer.text()).length,
});

async function signedUp(changes = {}) {
  const form = aForm(changes);
  expect((await post("/sign-up", form)).status).toBe(303);
  const link = linkIn(await mailTo(form.email));
  const answer = await post(link, { password: PASSWORD });
  return { form, answer, Cookie: cookiesOf(answer).join("; ") };
}

test("signing up leads by mail to the workspace, with the login cookie as it must be", async () => {
  const { answer } = await signedUp();
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    303,
    "/w/marina-crest-realty/today",
  ]);
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("__Host-closr=")) ?? "";
  expect(cookie.split("; ").slice(1).sort()).toEqual([
    "HttpOnly",
    "Max-Age=2592000",
    "Path=/",
    "SameSite=Lax",
    "Secure",
  ]);
});

test.each(DOCUMENTS)(
  "[P4] the acknowledged %s text is the one that is published, by its hash",
  async (of) => {
    await signedUp();
    const kept = await env.DB.prepare(
      "select version, sha256 from policy_acknowledgements where document = ?",
    )
      .bind(of)
      .first<{ version: number; sha256: string }>();
    const text = await (
      await get(`/${of}/v/${kept?.version}`, { Accept: "text/plain" })
    ).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
    expect(kept?.sha256).toBe(
      Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    );
  },
);

test.each([["/sign-up"], ["/sign-in"], ["/forgot-password"], ["/ar/sign-up"], ["/ar/sign-in"]])(
  "%s ships no script, and its forms are good to password managers",
  async (path) => {
    const answer = await get(path);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).not.toMatch(/<script|modulepreload/);
    expect(page).toContain(path.startsWith("/ar") ? 'dir="rtl"' : 'dir="ltr"');
    expect(cookiesOf(answer)).toEqual([]);
  },
);

test("signing up tells nothing of who has an account", async () => {
  const { form } = await signedUp();
  const known = await seen(await post("/sign-up", aForm({ email: form.email })));
  const unknown = await seen(await post("/sign-up", aForm()));
  expect(known).toEqual(unknown);
  expect((await mailTo(form.email, 2)).subject).toBe("You already have a CLOSR account");
});

test("signing in tells nothing of who has an account", async () => {
  const { form } = await signedUp();
  const wrong = "not her password at all";
  const known = await seen(await post("/sign-in", { email: form.email, password: wrong }));
  const unknown = await seen(
    await post("/sign-in", { email: "xxxxxx@marina.example", password: wrong }),
  );
  expect(known).toEqual(unknown);
  expect(known.status).toBe(422);
});

test("[P43] asking for a reset tells nothing of who has an account", async () => {
  const { form } = await signedUp();
  const known = await seen(await post("/forgot-password", { email: form.email }));
  const unknown = await seen(await post("/forgot-password", { email: "nobody@marina.example" }));
  expect(known).toEqual(unknown);
  await mailTo(form.email, 2);
  expect(await mailsTo("nobody@marina.example")).toEqual([]);
});

test("[P38] guessing is answered with a time to wait", async () => {
  const { form } = await signedUp();
  const statuses = [];
  for (let n = 0; n < 6; n++)
    statuses.push(await post("/sign-in", { email: form.email, password: `wrong guess ${n}` }));
  expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
  expect(Number(statuses.at(-1)?.headers.get("Retry-After"))).toBeGreaterThan(0);
});

test("signing out ends the session for good, and only by a form", async () => {
  const { Cookie } = await signedUp();
  expect((await get("/me", { Cookie })).status).toBe(200);
  expect((await get("/sign-out", { Cookie })).status).toBe(405);
  expect((await get("/me", { Cookie })).status).toBe(200);

  const out = await post("/sign-out", {}, { Cookie });
  expect(out.headers.get("Clear-Site-Data")).toContain('"cache"');
  const replayed = await get("/me", { Cookie });
  expect([replayed.status, replayed.headers.get("Location")]).toEqual([
    302,
    "/sign-in?redirectTo=%2Fme",
  ]);
});

test.each([
  ["//evil.example"],
  ["/\\evil.example"],
  ["https:evil.example"],
  ["%2f%2fevil.example"],
  ["javascript:alert(1)"],
])("after signing in nobody is sent to %s", async (redirectTo) => {
  const { form } = await signedUp();
  const answer = await post("/sign-in", { email: form.email, password: PASSWORD, redirectTo });
  expect(answer.headers.get("Location")).toBe("/w/marina-crest-realty/today");
});

test("a cookie whose signature is not ours is nobody's", async () => {
  const { Cookie } = await signedUp();
  const forged = Cookie.replace(/(__Host-closr=[^.;]{5})./, "$1_");
  expect((await get("/me", { Cookie: forged })).status).toBe(302);
});

test("[P118] who is under 16 is refused without a trace, and asked no second time in this browser", async () => {
  const form = aForm({ birthYear: "2012" });
  const refused = await post("/sign-up", form);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("under 16");
  expect(refused.headers.getSetCookie()).toEqual([
    "closr_age=refused; Path=/; HttpOnly; Secure; SameSite=Lax",
  ]);

  const again = await post(
    "/sign-up",
    { ...form, birthYear: "1990" },
    { Cookie: "closr_age=refused" },
  );
  expect(again.status).toBe(403);
  expect(await (await get("/sign-up", { Cookie: "closr_age=refused" })).text()).not.toContain(
    'name="birthYear"',
  );
  const { n } = (await env.DB.prepare("select count(*) n from users").first<{ n: number }>()) ?? {
    n: -1,
  };
  expect(n).toBe(0);
});

test("what was typed comes back with an error, but never a password", async () => {
  const answer = await post("/sign-up", aForm({ password: "dubai1234", birthYear: "90" }));
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Layla Haddad");
  expect(page).not.toContain("dubai1234");
});

test.each([["password123"], ["closr2026"], ["dubai1234"]])(
  "[P95] %s is refused as a password",
  async (password) => {
    const answer = await post("/sign-up", aForm({ password }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("among the first that are tried");
  },
);

test("a name cannot put a second header into a mail", async () => {
  const form = aForm({ name: "Layla\r\nBcc: v@evil.example" });
  expect((await post("/sign-up", form)).status).toBe(422);
});

test("[P108] the mails of the product say that no person wrote them, in text and HTML, without a picture", async () => {
  const { form } = await signedUp();
  const mail = await mailTo(form.email);
  expect(mail.headers).toMatchObject({ "Auto-Submitted": "auto-generated" });
  expect(mail.headers["Message-ID"]).toMatch(/^<ml_[\w]+@closr\.example>$/);
  expect(mail.html).not.toMatch(/<img|<link|src=/);
});

test("the library's own routes do not exist", async () => {
  for (const path of [
    "/api/auth/sign-up/email",
    "/api/auth/sign-in/email",
    "/api/auth/sign-in/social",
    "/api/auth/update-user",
    "/api/auth/list-sessions",
  ])
    expect([path, (await post(path, {})).status]).toEqual([path, 404]);
});

test("[P22][P23][P24] one's sign-ins are listed by browser, and ending one ends it at once", async () => {
  const { form, Cookie } = await signedUp();
  const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1";
  const other = await post("/sign-in", form, { "User-Agent": phone });
  const Other = cookiesOf(other).join("; ");

  const page = await (await get("/me/security", { Cookie })).text();
  expect(page).toContain("Safari, iPhone");
  expect(page).not.toContain("Mozilla");
  const session = /name="session" value="([^"]+)"/.exec(page)?.[1] ?? "";
  expect((await get("/me", { Cookie: Other })).status).toBe(200);
  await post("/me/security", { do: "end", session }, { Cookie });
  expect((await get("/me", { Cookie: Other })).status).toBe(302);
  expect((await get("/me", { Cookie })).status).toBe(200);
});

test("another's sign-in cannot be ended", async () => {
  const omar = await signedUp({ workspace: "Creek Homes" });
  const layla = await signedUp();
  const { id } = (await env.DB.prepare(
    "select s.id from sessions s join users u on u.id = s.user_id where u.email = ?",
  )
    .bind(omar.form.email)
    .first<{ id: string }>()) ?? { id: "" };
  await post("/me/security", { do: "end", session: id }, { Cookie: layla.Cookie });
  expect((await get("/me", { Cookie: omar.Cookie })).status).toBe(200);
});

test("the password changes only with the current one, and this browser stays signed in", async () => {
  const { form, Cookie } = await signedUp();
  const next = "seven falcons over the creek";
  const wrong = { do: "change-password", current: "not this one at all", password: next };
  expect((await post("/me/security", wrong, { Cookie })).status).toBe(403);

  const right = { do: "change-password", current: form.password, password: next };
  const changed = await post("/me/security", right, { Cookie });
  expect(changed.status).toBe(303);
  expect((await get("/me", { Cookie })).status).toBe(302);
  expect((await get("/me", { Cookie: cookiesOf(changed).join("; ") })).status).toBe(200);
});

test("signing out everywhere ends every sign-in", async () => {
  const { form, Cookie } = await signedUp();
  const Other = cookiesOf(await post("/sign-in", form)).join("; ");
  await post("/me/security", { do: "end-all" }, { Cookie });
  expect([
    (await get("/me", { Cookie })).status,
    (await get("/me", { Cookie: Other })).status,
  ]).toEqual([302, 302]);
});

test("a person's language and theme hold on their own pages", async () => {
  const { Cookie } = await signedUp();
  const answer = await post(
    "/me/preferences",
    { locale: "ar", redirectTo: "/me/security" },
    { Cookie },
  );
  expect(answer.headers.get("Location")).toBe("/me/security");
  await post("/me/preferences", { theme: "dark" }, { Cookie });
  const page = await (await get("/me", { Cookie })).text();
  expect(page).toContain('<html lang="ar" dir="rtl" data-theme="dark"');
});

test("pages of a person are kept by no cache", async () => {
  const { Cookie } = await signedUp();
  expect((await get("/me", { Cookie })).headers.get("Cache-Control")).toContain("no-store");
});
