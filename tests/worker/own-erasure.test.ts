import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { get, post } from "../support/browser";
import { linkIn, mailTo } from "../support/inbox";

vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = "two camels cross at dusk";
const PAGE = "/me/erasure";
let people = 0;
const cookieOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** Somebody who owns no workspace alone: theirs has ended. */
async function somebody() {
  const email = `erased${people++}@marina.example`;
  const form = { name: "Layla Haddad", workspace: "Marina Crest Realty", birthYear: "1991" };
  await post("/sign-up", { ...form, email, password: PASSWORD, acknowledged: "on" });
  const Cookie = cookieOf(await post(linkIn(await mailTo(email)), { password: PASSWORD }));
  return { email, Cookie };
}

const makeAll = (lifecycle: "active" | "cancelled") =>
  env.DB.prepare("update workspaces set lifecycle = ? where slug <> 'closr'").bind(lifecycle).run();
const endAllWorkspaces = () => makeAll("cancelled");

type Somebody = Awaited<ReturnType<typeof somebody>>;

async function linkFor({ email, Cookie }: Somebody) {
  const sent = await post(PAGE, { do: "send-link" }, { Cookie });
  expect(sent.headers.get("Location")).toBe(`${PAGE}?told=linkSent`);
  return linkIn(await mailTo(email, 2));
}

const tokenIn = (link: string) => new URLSearchParams(link.split("?")[1]).get("link") ?? "";
const erase = ({ Cookie }: Somebody, proof: Record<string, string>) =>
  post(PAGE, { do: "erase", when: "grace", ...proof }, { Cookie });
const pageOf = async ({ Cookie }: Somebody) => (await get(PAGE, { Cookie })).text();

test("whoever owns a workspace alone is told where to hand it over, and is not erased", async () => {
  const layla = await somebody();
  expect(await pageOf(layla)).toContain("/w/marina-crest-realty/settings/members");
  expect((await erase(layla, { password: PASSWORD })).status).toBe(409);
});

test("a wrong password erases nobody, and the right one can be taken back in the days of grace", async () => {
  const layla = await somebody();
  await endAllWorkspaces();
  const wrong = await erase(layla, { password: "not her password at all" });
  expect([wrong.status, await wrong.text()]).toEqual([
    403,
    expect.stringContaining("That is not your password."),
  ]);
  expect(await pageOf(layla)).not.toContain('value="keep"');

  const asked = await erase(layla, { password: PASSWORD });
  expect([asked.status, asked.headers.get("Location")]).toEqual([303, PAGE]);
  const page = await pageOf(layla);
  expect(page).toContain('value="keep"');
  expect(page).not.toContain('value="erase"');

  const kept = await post(PAGE, { do: "keep" }, { Cookie: layla.Cookie });
  expect(kept.headers.get("Location")).toBe(`${PAGE}?told=kept`);
  expect(await pageOf(layla)).toContain('value="erase"');
  expect((await post(PAGE, { do: "keep" }, { Cookie: layla.Cookie })).status).toBe(422);
});

test("whoever became the last owner meanwhile is told where, beside what is to come", async () => {
  const layla = await somebody();
  await endAllWorkspaces();
  expect((await erase(layla, { password: PASSWORD })).status).toBe(303);
  expect(await pageOf(layla)).not.toContain("/settings/members");
  await makeAll("active");
  const page = await pageOf(layla);
  expect(page).toContain("/w/marina-crest-realty/settings/members");
  expect(page).toContain('value="keep"');
});

test("the link of a mail stands for its reader's password once, and for nobody else's", async () => {
  const [layla, omar] = [await somebody(), await somebody()];
  await endAllWorkspaces();
  const stolen = await linkFor(omar);
  const refused = await erase(layla, { link: tokenIn(stolen) });
  expect(refused.status).toBe(400);
  expect(await pageOf(layla)).not.toContain('value="keep"');

  const link = await linkFor(layla);
  expect(await (await get(link, { Cookie: layla.Cookie })).text()).not.toContain('name="password"');
  expect((await erase(layla, { link: tokenIn(link) })).status).toBe(303);
  expect((await post(PAGE, { do: "keep" }, { Cookie: layla.Cookie })).status).toBe(303);

  const again = await post(link, { do: "erase", link: tokenIn(link) }, { Cookie: layla.Cookie });
  const page = await again.text();
  expect(again.status).toBe(400);
  expect(page).toContain('name="password"');
  expect(page).toContain('value="send-link"');
});

test("a mailed link outlives the sign-in that it has to go through", async () => {
  const layla = await somebody();
  const link = await linkFor(layla);
  const signIn = (await get(link)).headers.get("Location") ?? "";
  expect(new URLSearchParams(signIn.split("?")[1]).get("redirectTo")).toBe(link);
  const page = await (await get(signIn)).text();
  const redirectTo = /name="redirectTo" value="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  const inside = await post("/sign-in", {
    ...{ email: layla.email, password: PASSWORD },
    redirectTo: redirectTo ?? "",
  });
  expect(inside.headers.get("Location")).toBe(link);
});
