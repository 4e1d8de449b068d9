import { ADDRESS_TABLES, type AddressTable } from "~/db/address-tables";
import { type KnownAddress, rowsOfAddress } from "~/db/queries/operator/of-address";
import { normaliseEmail } from "~/lib/email";
import { addressHashOf } from "../../address-hash";
import type { Ctx } from "../../ctx";
import type { AskedWith } from "./ticket";

export type Holder = Pick<Ctx, "db" | "services">;

/** What one of our own tables holds of whoever asks. */
export interface Held {
  of: AddressTable;
  rows: Record<string, unknown>[];
}

/** The address that was given, as we know it; null where there is only a phone. */
export async function knownAddress(
  ctx: Holder,
  { email }: Pick<AskedWith, "email">,
): Promise<KnownAddress | null> {
  if (!email) return null;
  return { email: normaliseEmail(email) ?? email, hash: await addressHashOf(ctx, email) };
}

/** Everything that we hold ourselves of an address, table by table; none where there is nothing. */
export async function heldOf({ db }: Holder, address: KnownAddress | null): Promise<Held[]> {
  if (!address) return [];
  const found = await db.read(...ADDRESS_TABLES.map((of) => db.ask(rowsOfAddress(of, address))));
  return ADDRESS_TABLES.map((of, i) => ({ of, rows: found[i] ?? [] })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** How many rows of each, as a request counts what went. */
export const countsOf = (held: readonly Held[]): Record<string, number> =>
  Object.fromEntries(held.map(({ of, rows }) => [of.name, rows.length]));
