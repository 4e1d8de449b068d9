import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { retentionRegister } from "~/db/data-map";
import { PlatformDb } from "~/db/platform-db.server";
import { DAY_MS } from "~/lib/time";
import { signUp } from "~/use-cases/identity/sign-up.server";
import { aBrowser, LAYLA, somebodySignedUp } from "../../tests/support/identity";
import { sweepRetention } from "./sweep-retention";

const KEPT = [
  "users",
  "credentials",
  "workspaces",
  "memberships",
  "workspace_settings",
  "policy_acknowledgements",
];
/** Whoever signs up acknowledges both documents. */
const ofOne = (table: string) => (table === "policy_acknowledgements" ? 2 : 1);
const count = async (table: string) =>
  (await env.DB.prepare(`select count(*) n from ${table}`).first<{ n: number }>())?.n;

test("a sign-up that nobody confirms is forgotten after seven days, with its workspace; others stay", async () => {
  await somebodySignedUp();
  const { ctx, settled } = aBrowser();
  await signUp(ctx, { ...LAYLA, email: "never@marina.example", workspace: "Never Opened" });
  await settled();
  const db = new PlatformDb(env.DB);

  await sweepRetention(db, ctx.now() + 7 * DAY_MS, retentionRegister());
  expect(await Promise.all(KEPT.map(count))).toEqual(KEPT.map((table) => 2 * ofOne(table)));
  await sweepRetention(db, ctx.now() + 7 * DAY_MS + 1, retentionRegister());
  expect(await Promise.all(KEPT.map(count))).toEqual(KEPT.map(ofOne));

  const { results } = await env.DB.prepare("select email from users").all();
  expect(results).toEqual([{ email: LAYLA.email }]);
  const left = await env.DB.prepare("select count(distinct tenant_id) n from pipelines").first<{
    n: number;
  }>();
  expect(left?.n).toBe(1);
});
