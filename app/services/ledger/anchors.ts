import { z } from "zod";
import { OPERATOR_TENANT } from "~/config/operator";
import type { KvPrefix, R2Prefix } from "~/config/storage";
import { canonicalJson } from "~/lib/canonical-json";
import { kvKey, r2Key, type TenantId } from "~/lib/ids";
import { causeOf, log } from "~/lib/log";
import type { Seals } from "../seals/seals";

const PREFIX: KvPrefix & R2Prefix = "anchor";

/** How far a workspace's ledger was known to reach, and the hash of the entry there. */
interface Anchor {
  number: number;
  hash: string;
}

interface Anchored {
  /** The farther of the two; null: neither is there. */
  anchor: Anchor | null;
  /** One of the two is not there, or not ours. */
  isMissing: boolean;
  /** The second is there, which is never set without the first. */
  hadBoth: boolean;
}

/** The heads of the ledgers, twice beside the chain: who takes an entry out there does not change them. */
export interface Anchors {
  of: (tenantId: TenantId) => Promise<Anchored>;
  /** Never goes back: of an anchor that is newer nothing changes. */
  set: (tenantId: TenantId, anchor: Anchor) => Promise<void>;
}

const kept = z.strictObject({
  number: z.int().positive(),
  hash: z.string().length(64),
  seal: z.string(),
});

interface AnchorPorts {
  kv: KVNamespace;
  objects: R2Bucket;
  seals: Pick<Seals, "tenantHmac">;
}

/** Where a text about a workspace is kept. */
interface Place {
  get: (tenantId: TenantId) => Promise<string | null>;
  put: (tenantId: TenantId, text: string) => Promise<unknown>;
}

/**
 * In KV, which may be a minute behind, and in R2; each sealed under the operator's key, which outlives the workspace's.
 */
export function anchorsIn({ kv, objects, seals }: AnchorPorts): Anchors {
  const places: readonly Place[] = [
    {
      get: (tenantId) => kv.get(kvKey(PREFIX, tenantId)),
      put: (tenantId, text) => kv.put(kvKey(PREFIX, tenantId), text),
    },
    {
      get: async (tenantId) => (await (await objects.get(r2Key(PREFIX, tenantId)))?.text()) ?? null,
      put: (tenantId, text) => objects.put(r2Key(PREFIX, tenantId), text),
    },
  ];

  const sealOf = (tenantId: TenantId, { number, hash }: Anchor) =>
    seals.tenantHmac(OPERATOR_TENANT, "ledger-anchor", canonicalJson({ tenantId, number, hash }));

  async function at(place: Place, tenantId: TenantId): Promise<Anchor | null> {
    const found = kept.safeParse(parsed(await place.get(tenantId).catch(() => null)));
    if (!found.success) return null;
    const { seal, ...anchor } = found.data;
    return seal === (await sealOf(tenantId, anchor)) ? anchor : null;
  }

  async function of(tenantId: TenantId): Promise<Anchored> {
    const found = await Promise.all(places.map((place) => at(place, tenantId)));
    const there = found.filter((one) => one !== null);
    const [first = null, second = first] = there;
    const anchor = first && second && second.number > first.number ? second : first;
    return { anchor, isMissing: there.length < found.length, hadBoth: found.at(-1) !== null };
  }

  /** The entry is written all the same; whoever looks at the ledger next moves the anchor. */
  async function move(place: Place, tenantId: TenantId, anchor: Anchor) {
    const before = await at(place, tenantId);
    if (before && before.number >= anchor.number) return;
    const text = JSON.stringify({ ...anchor, seal: await sealOf(tenantId, anchor) });
    await place.put(tenantId, text).catch((failure: unknown) => {
      log("ledger.not-anchored", { tenantId, entry: anchor.number, cause: causeOf(failure) });
    });
  }

  return {
    of,
    set: async (tenantId, anchor) => {
      await Promise.all(places.map((place) => move(place, tenantId, anchor)));
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
