import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { ROLE_NAMES, ROLES } from "~/config/roles";
import { DAY_MS } from "~/lib/time";
import { get, post, send } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME as HOME } from "../support/owner";
import { runNight } from "../support/staff";

const DESK = "/w/closr/privacy/support";
const files = import.meta.glob<string>("../../app/routes/w.$workspace.*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
/** Addresses below a workspace's that act: `tasks.$taskId.done` stands at `tasks/none_1/done`. */
const ACTS = Object.entries(files)
  .filter(([, text]) => /^export const action\b/m.test(text))
  .map(([file]) => file.replace(/^.*\/w\.\$workspace\.(.*)\.tsx?$/, "$1").split("."))
  .map((parts) => parts.filter((part) => part !== "_index"))
  .map((parts) => parts.map((part) => (part.startsWith("$") ? "none_1" : part.replace(/_$/, ""))))
  .map((parts) => parts.join("/"));

let owner = "";
let staff = "";

/** An owner of a workspace, and somebody of the operator's. */
beforeEach(async () => {
  owner = await cookiesOfOwner();
  staff = await cookiesOfOwner("Staff House");
  await runNight();
  await env.DB.prepare(
    `insert into memberships (tenant_id, id, created_at, user_id, role)
     select 'ws_closr', 'mb_staff', 0, m.user_id, 'operator-privacy' from memberships m
     join workspaces w on w.tenant_id = m.tenant_id where w.slug = 'staff-house'`,
  ).run();
});

const asStaff = (path: string) => get(path, { Cookie: staff });
const asks = (scope: string) =>
  post(
    DESK,
    { workspace: "marina-crest-realty", reason: "Their board shows nothing", scope },
    { Cookie: staff },
  );
const settles = (form: Record<string, string>, Cookie = owner) =>
  post(`${HOME}/settings/support`, form, { Cookie });

/** They did their training, and the register says so. */
async function trained() {
  const person = await env.DB.prepare(
    "select u.email from users u join memberships m on m.user_id = u.id where m.id = 'mb_staff'",
  ).first<{ email: string }>();
  const training = { course: "Privacy", completedOn: "2020-01-01", validUntil: "2099-01-01" };
  const entered = await post(
    "/w/closr/privacy/training/new",
    { person: person?.email ?? "", ...training },
    { Cookie: staff },
  );
  expect(entered.status).toBe(303);
}

/** The id of the only request there is. */
async function asked(scope = "records") {
  await trained();
  expect((await asks(scope)).status).toBe(303);
  const grant = await env.DB.prepare("select id from support_grants").first<{ id: string }>();
  return grant?.id ?? "";
}

test("without training that is current nobody of the operator's may ask for access [P93]", async () => {
  const refused = await asks("records");
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("training-required");

  await trained();
  expect((await asks("records")).status).toBe(303);
});

test("the operator's staff see a workspace only under a grant, look and change nothing, and each page is listed [P9]", async () => {
  const id = await asked();
  expect((await asStaff(`${HOME}/leads`)).status).toBe(404);
  expect((await settles({ do: "approve", id, hours: "25" })).status).toBe(422);
  expect((await settles({ do: "approve", id, hours: "2" })).status).toBe(303);

  const shown = await asStaff(`${HOME}/leads`);
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain("as CLOSR’s staff until");
  expect((await asStaff(`${HOME}/settings/keys`)).status).toBe(403);
  const log = await (await get(`${HOME}/privacy/access-log`, { Cookie: owner })).text();
  expect(log).toContain(`${HOME}/leads`);
  expect(log).toContain("Their board shows nothing");
  expect(log).not.toContain(`${HOME}/settings/keys`);

  await send("POST", "/dev/clock", { advance: "PT3H" });
  expect((await asStaff(`${HOME}/leads`)).status).toBe(404);
  await send("POST", "/dev/clock", {});
});

test("with a grant no form of a workspace does anything, and none without [P9]", async () => {
  const id = await asked("conversations");
  const answers = async () => {
    const all: [string, number][] = [];
    for (const path of ACTS) {
      const sent = await post(`${HOME}/${path}`, { do: "delete", body: "x" }, { Cookie: staff });
      all.push([path, sent.status]);
    }
    return all;
  };
  expect(ACTS.length).toBeGreaterThan(30);
  expect(await answers()).toEqual(ACTS.map((path) => [path, 404]));
  await settles({ do: "approve", id, hours: "1" });
  expect(await answers()).toEqual(ACTS.map((path) => [path, 403]));
});

test("who decides may end a grant at any time, and no guest decides [P9]", async () => {
  const id = await asked();
  expect((await settles({ do: "approve", id, hours: "1" }, staff)).status).toBe(404);
  await settles({ do: "approve", id, hours: "24" });
  expect((await settles({ do: "end", id }, staff)).status).toBe(403);
  expect((await settles({ do: "end", id })).status).toBe(303);
  expect((await asStaff(`${HOME}/today`)).status).toBe(404);
  expect((await settles({ do: "approve", id, hours: "1" })).status).toBe(409);

  const deciders = ROLE_NAMES.filter((role) => ROLES[role].permissions.includes("support:write"));
  expect(deciders).toEqual(["owner", "admin"]);
});

test("people under restriction stay out of sight of the operator's staff [P9]", async () => {
  const contact = { nameEn: "Sergei Volkov", sourceKind: "referral" };
  const made = await post(`${HOME}/contacts/new`, contact, { Cookie: owner });
  const page = made.headers.get("Location") ?? "";
  await settles({ do: "approve", id: await asked(), hours: "1" });
  expect((await asStaff(page)).status).toBe(200);

  await env.DB.prepare("update contacts set restricted_at = 1").run();
  expect((await asStaff(page)).status).toBe(404);
  expect(await (await asStaff(`${HOME}/contacts`)).text()).not.toContain("Sergei");
});

test("a transfer of the business stands in every workspace once it is announced, 30 days ahead at least [P60]", async () => {
  const form = { successor: "Harbour Holding", reason: "A sale", confidentiality: "NDA" };
  const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  const enters = (days: number) =>
    post(
      "/w/closr/privacy/business-transfers/new",
      { ...form, effectiveOn: inDays(days) },
      { Cookie: staff },
    );
  const home = async () => (await get(`${HOME}/today`, { Cookie: owner })).text();
  expect((await enters(20)).status).toBe(409);
  const entry = (await enters(40)).headers.get("Location");
  expect(await home()).not.toContain("Harbour Holding");

  const announced = await post(`${entry}/act`, { do: "announce" }, { Cookie: staff });
  expect(announced.status).toBe(303);
  const page = await home();
  expect(page).toContain("the service passes to Harbour Holding");
  expect(page).toContain(`href="${HOME}/leave"`);
  expect((await get(`${HOME}/leave`, { Cookie: owner })).status).toBe(200);
  await post(`${entry}/act`, { do: "withdraw" }, { Cookie: staff });
  expect(await home()).not.toContain("Harbour Holding");
});
