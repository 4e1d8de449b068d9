import { CONTRACT_CLASS, STATUTORY } from "~/config/statutory";
import { R2_PREFIXES, type R2Prefix } from "~/config/storage";
import { PURGEABLES, type Purgeable } from "~/db/queries/purgeables";
import { keptUntil } from "~/domain/privacy/kept-by-law";
import { r2Key, type TenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";

/**
 * What of R2 goes with a workspace, by the name that its store has elsewhere. The ledger, its anchor and the
 * certificate outlive it; the keys are destroyed; pictures are those of accounts.
 */
const OBJECT_STORES = {
  files: "fileObjects",
  packages: "packageObjects",
  imports: "importObjects",
  mail: "mailObjects",
  keys: null,
  ledger: null,
  pictures: null,
  anchor: null,
  ended: null,
} as const satisfies Record<R2Prefix, string | null>;

/** Each store of objects: its name, and where a workspace's begin. */
export const objectStores = (tenantId: TenantId) =>
  R2_PREFIXES.flatMap((prefix) => {
    const name = OBJECT_STORES[prefix];
    return name === null ? [] : [{ name, prefix: `${r2Key(prefix, tenantId)}/` }];
  });

export type StoreCounts = { store: string; count: number }[];

/** How much of a workspace is in every store of the inventory, empty ones too. */
export async function countStores(
  bucket: R2Bucket,
  tenantId: TenantId,
  countRows: (purgeables: readonly Purgeable[]) => Promise<number[]>,
): Promise<StoreCounts> {
  const counts = await countRows(PURGEABLES);
  const rows = PURGEABLES.map(({ name }, i) => ({ store: name, count: counts[i] ?? 0 }));
  const objects = await Promise.all(
    objectStores(tenantId).map(async ({ name, prefix }) => ({
      store: name as string,
      count: await countObjects(bucket, prefix),
    })),
  );
  return [...objects, ...rows];
}

async function countObjects(bucket: R2Bucket, prefix: string): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix, cursor });
    count += page.objects.length;
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return count;
}

/** The law that makes the operator keep that there was a contract, and until when. */
export function keptByContract(endedAt: EpochMs, zone: string) {
  const { law, years } = STATUTORY[CONTRACT_CLASS];
  return {
    class: CONTRACT_CLASS as string,
    law,
    rule: `${law.en}: ${years} years after the tax period`,
    until: keptUntil(endedAt, years, zone),
  };
}
