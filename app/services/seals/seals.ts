import { fromUtf8, toHex, utf8 } from "~/lib/bytes";
import type { TenantId } from "~/lib/ids";
import { accept, type Result, refuse } from "~/lib/result";
import type { Clock, EpochMs } from "~/lib/time";
import { openWith, parseSealed, sealWith } from "./envelope";
import type { Keyring } from "./keyring";
import {
  destroyedKeys,
  firstKeys,
  type KeyRefusal,
  rotatedKeys,
  type TenantKeys,
  unwrapKeys,
} from "./tenant-keys";
import type { WrappedKeyStore } from "./wrapped-key-store";

/** How long an opened key is kept in memory, and so how long an ended tenancy's may still work elsewhere. */
const OPENED_KEY_MS = 60_000;
const MOST_OPENED = 1_000;

/** The one cell a value is sealed for. Moved to another, it does not open. */
export interface SealedPlace {
  tenantId: TenantId;
  table: string;
  id: string;
  column: string;
}

type OpenRefusal = KeyRefusal | "seal-malformed" | "seal-key-unknown" | "seal-does-not-open";

export interface Seals {
  /** Seals a value for its place: `v1.keyVersion.nonce.ciphertext`. Makes the tenant's key at the first use; throws when it is destroyed or unreadable. */
  seal(place: SealedPlace, plain: string): Promise<string>;
  /** Opens a value at its place, or says why it cannot be opened. Never makes a key. */
  open(place: SealedPlace, sealed: string): Promise<Result<string, OpenRefusal>>;
  /**
   * A keyed hash of a normalised value (lower-case e-mail, E.164 phone, subject id), as 64 hex digits: equal
   * for equal values of a tenant, meaningless to everybody else. For suppression, duplicates, the ledger.
   * @param kind keeps an e-mail's hash from equalling that of anything else.
   */
  tenantHmac(tenantId: TenantId, kind: string, value: string): Promise<string>;
  /** Makes a new key that seals from now on. What older keys sealed still opens. */
  rotateTenantKey(tenantId: TenantId): Promise<void>;
  /** Ends the tenant's keys for good: nothing it sealed opens again, no new key can be made. */
  destroyTenantKey(tenantId: TenantId): Promise<void>;
}

interface Keeping {
  keyring: Keyring;
  store: WrappedKeyStore;
  now: Clock;
}

/** Seals and keyed hashes over the tenants' wrapped keys. Make one for each Worker instance: it keeps opened keys for a minute. */
export function keepSeals({ keyring, store, now }: Keeping): Seals {
  const opened = new Map<TenantId, { keys: TenantKeys; at: EpochMs }>();

  async function openedKeys(tenantId: TenantId): Promise<Result<TenantKeys, KeyRefusal>> {
    const age = now() - (opened.get(tenantId)?.at ?? Number.NEGATIVE_INFINITY);
    const known = opened.get(tenantId);
    if (known && age >= 0 && age < OPENED_KEY_MS) return accept(known.keys);

    opened.delete(tenantId);
    const stored = await store.get(tenantId);
    if (!stored) return refuse("tenant-key-missing");

    const keys = await unwrapKeys(keyring, tenantId, stored.text);
    if (opened.size >= MOST_OPENED) opened.clear();
    if (keys.ok) opened.set(tenantId, { keys: keys.value, at: now() });
    return keys;
  }

  async function keysToUse(tenantId: TenantId): Promise<TenantKeys> {
    let keys = await openedKeys(tenantId);
    if (!keys.ok && keys.reason === "tenant-key-missing") {
      // Two requests may make the first key at once: the store keeps one, and both read it.
      await store.put(tenantId, await firstKeys(keyring, tenantId), null);
      keys = await openedKeys(tenantId);
    }
    if (!keys.ok) throw new Error(keys.reason);
    return keys.value;
  }

  return {
    async seal(place, plain) {
      const { current, sealing } = await keysToUse(place.tenantId);
      const key = sealing.get(current);
      if (!key) throw new Error("seal-key-unknown");
      return sealWith(key, current, additionalDataOf(place), utf8(plain));
    },

    async open(place, text) {
      const sealed = parseSealed(text);
      if (!sealed) return refuse("seal-malformed");

      const keys = await openedKeys(place.tenantId);
      if (!keys.ok) return keys;

      const key = keys.value.sealing.get(sealed.keyVersion);
      if (!key) return refuse("seal-key-unknown");

      const plain = await openWith(key, additionalDataOf(place), sealed);
      const opened = plain && fromUtf8(plain);
      return opened === null ? refuse("seal-does-not-open") : accept(opened);
    },

    async tenantHmac(tenantId, kind, value) {
      const { lookup } = await keysToUse(tenantId);
      const content = utf8(`${kind.length}:${kind}${value}`);
      return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", lookup, content)));
    },

    async rotateTenantKey(tenantId) {
      await keysToUse(tenantId);
      const stored = await store.get(tenantId);
      const text = stored && (await rotatedKeys(keyring, tenantId, stored.text));
      if (!text || !(await store.put(tenantId, text, stored.etag)))
        throw new Error("The tenant's keys changed meanwhile.");
      opened.delete(tenantId);
    },

    async destroyTenantKey(tenantId) {
      const etag = (await store.get(tenantId))?.etag ?? null;
      if (!(await store.put(tenantId, destroyedKeys(now()), etag)))
        throw new Error("The tenant's keys changed meanwhile.");
      opened.delete(tenantId);
    },
  };
}

function additionalDataOf({ tenantId, table, id, column }: SealedPlace): string {
  const parts = [tenantId, table, id, column];
  if (parts.some((part) => part === "" || part.includes("|")))
    throw new Error("The parts of a sealed value's place are not empty and hold no bar.");
  return parts.join("|");
}
