import { z } from "zod";
import { type Bytes, utf8 } from "~/lib/bytes";
import type { TenantId } from "~/lib/ids";
import { accept, type Result, refuse } from "~/lib/result";
import { randomBytes } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { openWith, parseSealed, sealWith } from "./envelope";
import type { Keyring } from "./keyring";

const DATA_KEY_BYTES = 32;

/** What is stored for a tenant: its data keys by version, each wrapped, or the word that they are gone. */
const storedSchema = z.union([
  z.object({
    current: z.number().int().positive(),
    wrapped: z.record(z.string().regex(/^[1-9]\d{0,3}$/), z.string()),
  }),
  z.object({ destroyedAt: z.number() }),
]);
type Stored = z.infer<typeof storedSchema>;
type WrappedKeys = Exclude<Stored, { destroyedAt: number }>;

export type KeyRefusal = "tenant-key-missing" | "tenant-key-destroyed" | "tenant-key-unreadable";

/** A tenant's keys, ready for use and impossible to read out. */
export interface TenantKeys {
  current: number;
  sealing: ReadonlyMap<number, CryptoKey>;
  /** For keyed hashes. Of the first data key, so that hashes stay equal when keys rotate. */
  lookup: CryptoKey;
}

/** The stored text of a tenant that has one fresh data key. */
export const firstKeys = (keyring: Keyring, tenantId: TenantId) =>
  addKey(keyring, tenantId, { current: 0, wrapped: {} });

/** The stored text of a tenant whose keys are destroyed, so that none is ever made again. */
export const destroyedKeys = (at: EpochMs) => write({ destroyedAt: at });

/** The stored text with one more data key, which seals from now on; older ones still open. */
export async function rotatedKeys(keyring: Keyring, tenantId: TenantId, text: string) {
  const stored = read(text);
  return stored && "wrapped" in stored ? addKey(keyring, tenantId, stored) : null;
}

/** Unwraps a tenant's stored keys. */
export async function unwrapKeys(
  keyring: Keyring,
  tenantId: TenantId,
  text: string,
): Promise<Result<TenantKeys, KeyRefusal>> {
  const stored = read(text);
  if (!stored) return refuse("tenant-key-unreadable");
  if ("destroyedAt" in stored) return refuse("tenant-key-destroyed");

  const dataKeys = await Promise.all(
    Object.entries(stored.wrapped).map(async ([version, wrapped]) => {
      const dataKey = await unwrap(keyring, tenantId, version, wrapped);
      return [Number(version), dataKey] as const;
    }),
  );
  return usable(stored.current, new Map(dataKeys));
}

async function usable(
  current: number,
  dataKeys: ReadonlyMap<number, CryptoKey | null>,
): Promise<Result<TenantKeys, KeyRefusal>> {
  const first = dataKeys.get(1);
  const sealing = new Map<number, CryptoKey>();
  for (const [version, dataKey] of dataKeys)
    if (dataKey) sealing.set(version, await deriveSealingKey(dataKey));
  if (!first || !sealing.has(current)) return refuse("tenant-key-unreadable");

  return accept({ current, sealing, lookup: await deriveLookupKey(first) });
}

async function addKey(keyring: Keyring, tenantId: TenantId, { current, wrapped }: WrappedKeys) {
  const version = current + 1;
  const kek = await wrappingKey(keyring, keyring.current);
  if (!kek) throw new Error("The keyring has no key.");

  const place = placeOf(tenantId, String(version));
  const fresh = await sealWith(kek, keyring.current, place, randomBytes(DATA_KEY_BYTES));
  return write({ current: version, wrapped: { ...wrapped, [version]: fresh } });
}

async function unwrap(keyring: Keyring, tenantId: TenantId, version: string, wrapped: string) {
  const sealed = parseSealed(wrapped);
  const kek = sealed && (await wrappingKey(keyring, sealed.keyVersion));
  const dataKey = kek && (await openWith(kek, placeOf(tenantId, version), sealed));
  return dataKey && crypto.subtle.importKey("raw", dataKey, "HKDF", false, ["deriveKey"]);
}

const placeOf = (tenantId: TenantId, version: string) => `${tenantId}|data-key|${version}`;

async function wrappingKey({ keys }: Keyring, version: number) {
  const key = keys.get(version);
  return key ? crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]) : null;
}

const deriveSealingKey = (dataKey: CryptoKey) =>
  crypto.subtle.deriveKey(hkdf("closr seal"), dataKey, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);

const deriveLookupKey = (dataKey: CryptoKey) => {
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  return crypto.subtle.deriveKey(hkdf("closr lookup"), dataKey, hmac, false, ["sign"]);
};

const hkdf = (use: string) => {
  const salt: Bytes = new Uint8Array();
  return { name: "HKDF", hash: "SHA-256", salt, info: utf8(use) };
};

const write = (stored: Stored) => JSON.stringify(stored);

function read(text: string): Stored | null {
  try {
    return storedSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
