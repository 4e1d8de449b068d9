import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { linkIn, mailTo } from "../support/inbox";

const PASSWORD = "two camels cross at dusk";
const MEMBERS = "/w/marina-crest-realty/settings/members";
let people = 0;
const anAddress = () => `person${people++}@marina.example`;
const cookieOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function anOwner(workspace = "Marina Crest Realty") {
  const email = anAddress();
  const form = {
    name: "Hessa Al Marri",
    email,
    password: PASSWORD,
    workspace,
    birthYear: "1985",
    acknowledged: "on",
  };
  await post("/sign-up", form);
  return cookieOf(await post(linkIn(await mailTo(email)), { password: PASSWORD }));
}

async function invited(Cookie: string, role: string) {
  const email = anAddress();
  const answer = await post(MEMBERS, { do: "invite", email, role, teamId: "" }, { Cookie });
  expect(answer.status).toBe(303);
  return { email, link: linkIn(await mailTo(email)) };
}

async function joined(owner: string, role: string) {
  const { link } = await invited(owner, role);
  const form = {
    do: "join-anew",
    name: "Layla Haddad",
    password: PASSWORD,
    birthYear: "1991",
    acknowledged: "on",
  };
  const answer = await post(link, form);
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    303,
    "/w/marina-crest-realty/today",
  ]);
  return cookieOf(answer);
}

test("an owner invites, the invited person joins by the mail, and is listed with their role", async () => {
  const owner = await anOwner();
  await joined(owner, "agent");
  const page = await (await get(MEMBERS, { Cookie: owner })).text();
  expect(page).toContain("Layla Haddad");
  expect(page).toMatch(/<option value="agent" selected="">/);
});

test("an invitation is in the language of whoever reads it, and its link works once", async () => {
  const owner = await anOwner();
  const { link } = await invited(owner, "viewer");
  expect(await (await get(link)).text()).toContain("as viewer");
  expect(await (await get(`/ar${link}`)).text()).toContain("مطّلع");
  const form = {
    do: "join-anew",
    name: "Layla Haddad",
    password: PASSWORD,
    birthYear: "1991",
    acknowledged: "on",
  };
  expect((await post(link, form)).status).toBe(303);
  expect((await post(link, form)).status).toBe(400);
});

test("an invitation that was used says so when it is pressed again, and leads in: home, or to the sign-in", async () => {
  const owner = await anOwner();
  const { link } = await invited(owner, "viewer");
  const form = {
    ...{ do: "join-anew", name: "Layla Haddad", password: PASSWORD },
    ...{ birthYear: "1991", acknowledged: "on" },
  };
  const Cookie = cookieOf(await post(link, form));
  const stranger = await (await post(link, form)).text();
  expect(stranger).toContain("This one was accepted already");
  expect(stranger).toContain('href="/sign-in"');

  const again = await (await post(link, { do: "join" }, { Cookie })).text();
  expect(again).toContain("You are signed in as");
  expect(again).toContain('href="/w/marina-crest-realty/today"');
  const arabic = await (await get(`/ar${link}`, { Cookie })).text();
  expect(arabic).toContain("انتقل إلى مساحة عملك");
});

test("an agent does not see the members, a viewer changes none", async () => {
  const owner = await anOwner();
  expect((await get(MEMBERS, { Cookie: await joined(owner, "agent") })).status).toBe(403);
  const viewer = await joined(owner, "viewer");
  expect((await post(MEMBERS, { do: "add-team", team: "Palm" }, { Cookie: viewer })).status).toBe(
    403,
  );
});

test("whoever may not answer people about their data is told who does, of what else is not theirs who changes that", async () => {
  const owner = await anOwner();
  const Cookie = await joined(owner, "agent");
  const home = MEMBERS.replace("/settings/members", "");
  const toldOf = async (path: string) => (await get(path, { Cookie })).text();
  for (const path of ["/privacy", "/privacy/holds", "/privacy/certificates/cert_1"])
    expect
      .soft([path, await toldOf(home + path)])
      .toEqual([...[path, expect.stringContaining("answered by the privacy officer")]]);
  expect(await toldOf(MEMBERS)).toContain("Your role in this workspace does not include it");
});

test("another workspace's owner meets nothing here", async () => {
  const owner = await anOwner();
  const stranger = await anOwner("Creek Homes");
  expect((await get(MEMBERS, { Cookie: stranger })).status).toBe(404);
  const page = await (await get(MEMBERS, { Cookie: owner })).text();
  const [, member = ""] = /name="member" value="([^"]+)"/.exec(page) ?? [];
  const there = "/w/creek-homes/settings/members";
  expect((await post(there, { do: "remove", member }, { Cookie: stranger })).status).toBe(404);
  expect((await get(MEMBERS, { Cookie: owner })).status).toBe(200);
});

test("a removed member loses the workspace at once and keeps the account", async () => {
  const owner = await anOwner();
  const admin = await joined(owner, "admin");
  expect((await get(MEMBERS, { Cookie: admin })).status).toBe(200);

  const page = await (await get(MEMBERS, { Cookie: owner })).text();
  const ids = [...page.matchAll(/name="member" value="([^"]+)"/g)].map(([, id]) => id ?? "");
  const listed = await (await get("/api/auth/get-session", { Cookie: admin })).json<{
    user: { id: string };
  }>();
  expect(ids).toContain(listed.user.id);
  await post(MEMBERS, { do: "remove", member: listed.user.id }, { Cookie: owner });

  expect((await get(MEMBERS, { Cookie: admin })).status).toBe(404);
  expect((await get("/me", { Cookie: admin })).status).toBe(200);
});

test("the only owner cannot leave", async () => {
  const owner = await anOwner();
  const session = await (await get("/api/auth/get-session", { Cookie: owner })).json<{
    user: { id: string };
  }>();
  const answer = await post(MEMBERS, { do: "remove", member: session.user.id }, { Cookie: owner });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("A workspace needs an owner");
});

test("an address of an invitation cannot carry a second header", async () => {
  const owner = await anOwner();
  const answer = await post(
    MEMBERS,
    { do: "invite", email: "a@marina.example\r\nBcc: v@evil.example", role: "agent", teamId: "" },
    { Cookie: owner },
  );
  expect(answer.status).toBe(422);
});
