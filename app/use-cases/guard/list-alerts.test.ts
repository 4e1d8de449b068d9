import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { GuardAlerts } from "~/db/guard-alerts.server";
import { anOffice, DECEMBER } from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { listAlerts } from "./list-alerts.server";

const alert = (name: string, at: number) => ({
  ...{ kind: "cookie.unregistered" as const, name, at, day: new Date(at).toISOString() },
});

async function anOfficer(names: readonly string[]) {
  const office = await anOffice();
  const alerts = new GuardAlerts(env.DB);
  for (const [n, name] of names.entries()) {
    const { day, ...stopped } = alert(name, DECEMBER + Math.floor(n / 2));
    await alerts.report({ ...stopped, day: day.slice(0, 10) });
  }
  return office.as("us_officer");
}

test("what the guard stopped is read page by page, the newest first, each once, with its count", async () => {
  const ctx = await anOfficer(["a1", "a2", "a3", "a4", "a5"]);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAlerts>> = await listAlerts(ctx, cursor, 2);
    seen.push(...page.alerts.map(({ name, count }) => `${name} ${count}`));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(["a5 1", "a4 1", "a3 1", "a2 1", "a1 1"]);
});

test("no workspace but the operator's own reads what the guard stopped", async () => {
  await anOfficer(["b1"]);
  const acme = await aTenant("acme");
  await expect(listAlerts(acme.ctx, null)).rejects.toThrow("only the operator's workspace");
});
