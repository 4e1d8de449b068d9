import { vi } from "vitest";
import { TenantDb } from "~/db/tenant-db.server";

/** A slow read: what the nth read of anybody from now on gives is old by the time it is given; `before` comes before it is read. */
export function meanwhile(
  change: () => Promise<unknown>,
  nth = 1,
  before: () => Promise<unknown> = async () => {},
) {
  const read = TenantDb.prototype.read;
  let count = 0;
  const slow = vi.spyOn(TenantDb.prototype, "read").mockImplementation(async function (
    this: TenantDb,
    ...asked: Parameters<typeof read>
  ) {
    if (count + 1 === nth) await before();
    const found = await read.apply(this, asked as never);
    count += 1;
    if (count === nth) {
      slow.mockRestore();
      await change();
    }
    return found;
  } as typeof read);
}
