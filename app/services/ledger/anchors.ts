import { z } from "zod";
import { OPERATOR_TENANT } from "~/config/operator";
import type { KvPrefix } from "~/config/storage";
import { canonicalJson } from "~/lib/canonical-json";
import { kvKey, type TenantId } from "~/lib/ids";
import { causeOf, log } from "~/lib/log";
import type { Seals } from "../seals/seals";

const PREFIX: KvPrefix = "anchor";

/** How far a workspace's ledger was known to reach, and the hash of the entry there. */
interface Anchor {
  number: number;
  hash: string;
}

/** The heads of the ledgers, beside the bucket that they lie in: who takes an entry out there does not change them. */
export interface Anchors {
  /** "lost": there is none, or none that we wrote. */
  of: (tenantId: TenantId) => Promise<Anchor | "lost">;
  /** Never goes back: of an anchor that is newer nothing changes. */
  set: (tenantId: TenantId, anchor: Anchor) => Promise<void>;
}

const kept = z.strictObject({
  number: z.int().positive(),
  hash: z.string().length(64),
  seal: z.string(),
});

/** In KV, each sealed under the operator's key, which outlives the workspace's. One may be a minute behind. */
export function anchorsIn(kv: KVNamespace, seals: Pick<Seals, "tenantHmac">): Anchors {
  const sealOf = (tenantId: TenantId, { number, hash }: Anchor) =>
    seals.tenantHmac(OPERATOR_TENANT, "ledger-anchor", canonicalJson({ tenantId, number, hash }));

  async function of(tenantId: TenantId) {
    const found = kept.safeParse(
      await kv.get(kvKey(PREFIX, tenantId), "json").catch(() => undefined),
    );
    if (!found.success) return "lost";
    const { seal, ...anchor } = found.data;
    return seal === (await sealOf(tenantId, anchor)) ? anchor : "lost";
  }

  async function set(tenantId: TenantId, anchor: Anchor) {
    const before = await of(tenantId);
    if (before !== "lost" && before.number >= anchor.number) return;
    const text = JSON.stringify({ ...anchor, seal: await sealOf(tenantId, anchor) });
    // The entry is written all the same; whoever looks at the ledger next moves the anchor.
    await kv.put(kvKey(PREFIX, tenantId), text).catch((failure: unknown) => {
      log("ledger.not-anchored", { tenantId, entry: anchor.number, cause: causeOf(failure) });
    });
  }

  return { of, set };
}
