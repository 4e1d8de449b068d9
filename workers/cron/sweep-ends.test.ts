import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { retentionRegister } from "~/db/data-map";
import { PlatformDb } from "~/db/platform-db.server";
import { endedWorkspaces } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { trustTenantId } from "~/lib/ids";
import { endKey } from "~/services/ledger/certificates-of-ends";
import { sweepEnds } from "./sweep-ends";
import { sweepRetention } from "./sweep-retention";

const NOW = Date.UTC(2035, 0, 1);
const office = new TenantDb(env.DB, trustTenantId(OPERATOR_TENANT));
const platform = new PlatformDb(env.DB);

/** Contracts that are over by then, each with the certificate of its end. */
async function ended(...ids: string[]) {
  for (const id of ids) {
    await env.FILES.put(endKey(trustTenantId(id)), "{}");
    await office.commit(
      office.insert(endedWorkspaces, {
        ...{ id, slug: id, name: id, timeZone: "Asia/Dubai", agreements: [] },
        ...{ createdAt: 1, startedAt: 1, endedAt: 1, keptUntil: NOW },
      }),
    );
  }
}

const left = async () => ({
  records: (await office.read(office.rows(endedWorkspaces)))[0].map(({ id }) => id),
  certificates: (await env.FILES.list({ prefix: "ended/" })).objects.map(({ key }) => key),
});
const BOTH = { records: ["acme", "globex"], certificates: ["ended/acme", "ended/globex"] };
const NONE = { records: [], certificates: [] };

/** The bucket, where what the sweep takes out cannot be taken out; or, of a few, the first alone. */
const failing = (isAtOnce: boolean): R2Bucket =>
  new Proxy(env.FILES, {
    get: (bucket, name) =>
      name === "delete"
        ? async (keys: string[]) => {
            if (!isAtOnce) await bucket.delete(keys[0] ?? "");
            throw new Error("R2 is away");
          }
        : Reflect.get(bucket, name),
  });

test("[P80] where certificates cannot be taken out of the bucket, the records that lead to them stay, and the next sweep takes both", async () => {
  await ended("acme", "globex");
  await expect(sweepEnds(platform, failing(true), NOW)).rejects.toThrow("R2 is away");
  await sweepRetention(platform, NOW, retentionRegister());
  expect(await left()).toEqual(BOTH);
  await sweepEnds(platform, env.FILES, NOW);
  expect(await left()).toEqual(NONE);
});

test("[P80] where some were taken out, or the database failed after them, the next sweep takes the rest", async () => {
  await ended("acme", "globex");
  await expect(sweepEnds(platform, failing(false), NOW)).rejects.toThrow("R2 is away");
  expect(await left()).toEqual({ ...BOTH, certificates: ["ended/globex"] });

  const forgetful = new PlatformDb(env.DB);
  forgetful.forgetContracts = () => Promise.reject(new Error("D1 is away"));
  await expect(sweepEnds(forgetful, env.FILES, NOW)).rejects.toThrow("D1 is away");
  expect(await left()).toEqual({ ...BOTH, certificates: [] });
  await sweepEnds(platform, env.FILES, NOW);
  expect(await left()).toEqual(NONE);
});

test("[P80] a contract for which the law still asks keeps its record and its certificate", async () => {
  await ended("acme", "globex");
  await sweepEnds(platform, env.FILES, NOW - 1);
  expect(await left()).toEqual(BOTH);
});
