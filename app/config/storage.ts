/**
 * Every prefix of R2 and KV. A key is made from one of these and the tenant's or the account's id, so nothing can be
 * stored where the inventory does not look.
 */
export const R2_PREFIXES = [
  ...(["files", "packages", "imports", "mail", "keys", "pictures"] as const),
  ...(["ledger", "anchor", "ended"] as const),
] as const;
export type R2Prefix = (typeof R2_PREFIXES)[number];

export const KV_PREFIXES = ["consent", "clock", "anchor"] as const;
export type KvPrefix = (typeof KV_PREFIXES)[number];
