import type { Bytes } from "~/lib/bytes";

/** The key-encryption keys by their version: one that wraps, and older ones that still unwrap. */
export interface Keyring {
  current: number;
  keys: ReadonlyMap<number, Bytes>;
}

const ENTRY = /^(?:([1-9]\d{0,3}):)?([0-9a-f]{64})$/;

/**
 * Reads the keyring from a Worker secret: `2:<64 hex>,1:<64 hex>`, newest first; a bare key is version 1.
 * Throws when it is malformed, without a word of what it holds.
 */
export function parseKeyring(secret: string): Keyring {
  const entries = secret.split(",").map(parseEntry);
  const keys = new Map(entries);
  if (keys.size !== entries.length) throw new Error("The keyring names one version twice.");

  return { current: Math.max(...keys.keys()), keys };
}

function parseEntry(entry: string): [number, Bytes] {
  const [, version = "1", hex] = ENTRY.exec(entry.trim()) ?? [];
  if (!hex) throw new Error("A key of the keyring is not 256 bits in hex.");

  return [Number(version), Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))];
}
