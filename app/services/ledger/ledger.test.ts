import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { trustTenantId } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { testServices } from "../../../tests/support/services";
import { type LedgerFacts, ledgerInR2, ledgerTime } from "./ledger";

const AT = Date.UTC(2026, 10, 22, 19);
const acme = trustTenantId("acme");
const { services } = testServices(() => AT);
const ledger = ledgerInR2(services);
const facts = (
  job: string,
  kind: LedgerFacts["kind"] = "intended",
  at: EpochMs = AT,
): LedgerFacts => ({
  kind,
  scope: "contact",
  subject: "ab".repeat(32),
  job,
  at: ledgerTime(at),
});
const keyOf = (number: number) =>
  `ledger/acme/${String(999_999_999_999 - number).padStart(12, "0")}`;

test("each entry names the hash of the one before, and the chain verifies", async () => {
  const first = await ledger.append(acme, facts("jb_1"), AT);
  const second = await ledger.append(acme, facts("jb_1", "done"), AT);

  expect(first).toMatchObject({ number: 1, previous: "0".repeat(64) });
  expect(second).toMatchObject({ number: 2, previous: first.hash });
  expect(await ledger.verify(acme)).toEqual({
    ok: true,
    value: { entries: 2, head: second.hash },
  });
  expect(await ledger.head(trustTenantId("globex"))).toBe(0);
});

test("a job that comes back writes nothing twice", async () => {
  const first = await ledger.append(acme, facts("jb_1"), AT);
  await ledger.append(acme, facts("jb_2"), AT);
  expect(await ledger.append(acme, facts("jb_1"), AT)).toEqual(first);
  expect(await ledger.head(acme)).toBe(2);
});

test("a job that comes back after days writes nothing twice, though others wrote meanwhile", async () => {
  const first = await ledger.append(acme, facts("jb_1"), AT);
  await ledger.append(acme, facts("jb_2"), AT);
  const back = facts("jb_1", "intended", AT + 3 * DAY_MS);
  expect(await ledger.append(acme, back, AT)).toEqual(first);
  expect(await ledger.head(acme)).toBe(2);
});

test("ten that write at once get ten numbers in one sound chain", async () => {
  const jobs = Array.from({ length: 10 }, (_, i) => `jb_${i}`);
  const written = await Promise.all(jobs.map((job) => ledger.append(acme, facts(job), AT)));
  expect(new Set(written.map(({ number }) => number)).size).toBe(10);
  expect((await ledger.verify(acme)).ok).toBe(true);
});

test("[P84] of a long chain some entries are fetched at once, no more than a Worker has connections, and the first that is gone is named", async () => {
  const jobs = Array.from({ length: 20 }, (_, i) => `jb_${i}`);
  for (const job of jobs) await ledger.append(acme, facts(job), AT);
  let [open, most] = [0, 0];
  const get = async (key: string) => {
    most = Math.max(most, ++open);
    return env.FILES.get(key).finally(() => open--);
  };
  const counted = new Proxy(env.FILES, {
    get: (bucket, name) => (name === "get" ? get : Reflect.get(bucket, name).bind(bucket)),
  });
  const watched = ledgerInR2({ ...services, objects: counted });
  expect(await watched.verify(acme)).toMatchObject({ ok: true, value: { entries: 20 } });
  expect(most).toBe(6);
  await env.FILES.delete([keyOf(9), keyOf(15)]);
  expect(await watched.verify(acme)).toMatchObject({ ok: false, details: { number: 9 } });
});

test.each([1, 2, 3])("entry %i changed, forged or taken away is named", async (number) => {
  for (const job of ["jb_1", "jb_2", "jb_3"]) await ledger.append(acme, facts(job), AT);
  const whole = (await (await env.FILES.get(keyOf(number)))?.text()) ?? "";
  const altered = { ok: false, reason: "ledger-altered", details: { number } };

  await env.FILES.put(keyOf(number), whole.replace("19:00", "18:00"));
  expect(await ledger.verify(acme)).toEqual(altered);
  await env.FILES.put(keyOf(number), whole.replace(/"seal":"./, '"seal":"x'));
  expect(await ledger.verify(acme)).toEqual(altered);
  await env.FILES.put(keyOf(number), whole);
  expect((await ledger.verify(acme)).ok).toBe(true);
  await env.FILES.delete(keyOf(number));
  expect(await ledger.verify(acme)).toEqual(altered);
});

const ANCHORED = { isCut: false, isAnchorMissing: false };

test("[P84] the newest entries taken away are missed: what lies beside the ledger says how far it reached", async () => {
  for (const job of ["jb_1", "jb_2", "jb_3"]) await ledger.append(acme, facts(job), AT);
  expect(await ledger.reach(acme)).toMatchObject({ head: 3, ...ANCHORED });
  await env.FILES.delete([keyOf(2), keyOf(3)]);
  const altered = { ok: false, reason: "ledger-altered", details: { number: 2 } };
  expect(await ledger.reach(acme)).toMatchObject({ head: 1, ...ANCHORED, isCut: true });
  expect(await ledger.verify(acme)).toEqual(altered);
  expect(await ledger.after(acme, 1, 9)).toEqual(altered);
  expect(await ledger.anchorAnew(acme)).toEqual(altered);
  await env.FILES.delete(keyOf(1));
  expect(await ledger.after(acme, 0, 9)).toMatchObject({ details: { number: 1 } });
});

test("[P84] an anchor that is gone, or that we did not write, is said to be lost and never taken as fine", async () => {
  await ledger.append(acme, facts("jb_1"), AT);
  const kept = (await env.KV.get("anchor/acme")) ?? "";
  for (const other of [null, kept.replace('"number":1', '"number":9'), "nonsense"]) {
    await (other === null ? env.KV.delete("anchor/acme") : env.KV.put("anchor/acme", other));
    expect(await ledger.reach(acme)).toMatchObject({
      head: 1,
      isCut: false,
      isAnchorMissing: true,
    });
  }
  expect(await ledger.anchorAnew(acme)).toMatchObject({ ok: true });
  expect(await ledger.reach(acme)).toMatchObject({ head: 1, ...ANCHORED });
  expect(await ledger.reach(trustTenantId("globex"))).toMatchObject({ head: 0, ...ANCHORED });
});

test("[P84] how far it reached is noted twice: with the chain and either note gone, the other still vouches", async () => {
  await ledger.append(acme, facts("jb_1"), AT);
  const note = await (await env.FILES.get("anchor/acme"))?.text();
  await env.FILES.delete(keyOf(1));
  await env.KV.delete("anchor/acme");
  const gone = { ok: false, reason: "ledger-altered", details: { number: 1 } };
  expect(await ledger.reach(acme)).toMatchObject({ head: 0, isCut: true, isAnchorMissing: true });
  expect(await ledger.verify(acme)).toEqual(gone);
  expect(await ledger.after(acme, 0, 9)).toEqual(gone);

  await env.KV.put("anchor/acme", note ?? "");
  await env.FILES.delete("anchor/acme");
  expect(await ledger.reach(acme)).toMatchObject({ head: 0, isCut: true, isAnchorMissing: true });
  await env.KV.delete("anchor/acme");
  expect(await ledger.reach(acme)).toMatchObject({ head: 0, ...ANCHORED });
});

test("[P84] of a purged workspace, whose key is gone, the chain is sound up to its end under our own key, and a change in it is seen", async () => {
  await ledger.append(acme, facts("jb_1"), AT);
  await ledger.append(acme, facts("jb_1", "done"), AT);
  await services.seals.destroyTenantKey(acme);
  expect(await ledger.verify(acme)).toMatchObject({ ok: false, details: { number: 1 } });

  const end = await ledger.append(acme, { ...facts("jb_2"), scope: "workspace" }, AT);
  expect(await ledger.verify(acme)).toEqual({ ok: true, value: { entries: 3, head: end.hash } });
  const first = (await (await env.FILES.get(keyOf(1)))?.text()) ?? "";
  await env.FILES.put(keyOf(1), first.replace("jb_1", "jb_9"));
  expect(await ledger.verify(acme)).toMatchObject({ ok: false, reason: "ledger-altered" });
});
