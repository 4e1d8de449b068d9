import { r2Key, type TenantId } from "~/lib/ids";

interface StoredText {
  text: string;
  /** Says which version this is, for a `put` that must not overwrite a newer one. */
  etag: string;
}

/** Where tenants' wrapped keys lie: never in the database, whose history we cannot shorten. */
export interface WrappedKeyStore {
  get(tenantId: TenantId): Promise<StoredText | null>;
  /** Writes if the stored text still has this etag (null: if there is none). False when it has not. */
  put(tenantId: TenantId, text: string, etag: string | null): Promise<boolean>;
}

/** One object for each tenant: `keys/ws_…/data-key`. Leave it there when a tenant ends: it says that its keys are destroyed. */
export const wrappedKeysInR2 = (bucket: R2Bucket): WrappedKeyStore => ({
  async get(tenantId) {
    const object = await bucket.get(keyFor(tenantId));
    return object && { text: await object.text(), etag: object.etag };
  },

  async put(tenantId, text, etag) {
    const onlyIf = etag === null ? { etagDoesNotMatch: "*" } : { etagMatches: etag };
    return (await bucket.put(keyFor(tenantId), text, { onlyIf })) !== null;
  },
});

const keyFor = (tenantId: TenantId) => r2Key("keys", tenantId, "data-key");
