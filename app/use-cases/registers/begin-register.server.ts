import type { SubProcessor } from "~/config/subprocessors";
import { registerEntries } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { newId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { dueAtOf, entriesOf } from "./entries";
import { entryFrom } from "./sub-processors.server";

/** Begins the register of sub-processors with those that this deployment uses, where it has no entry yet. */
export async function beginRegister(
  { db, now }: { db: TenantDb; now: Clock },
  vendors: readonly SubProcessor[],
): Promise<Write[]> {
  const [entries] = await db.read(entriesOf(db, "sub-processors"));
  if (entries.length > 0) return [];

  const at = now();
  return vendors.map((vendor) => {
    const fields = entryFrom(vendor);
    return db.insert(registerEntries, {
      id: newId("re", at),
      createdAt: at,
      updatedAt: at,
      createdBy: "system",
      updatedBy: "system",
      register: "sub-processors",
      state: "open",
      fields,
      marks: {},
      dueAt: dueAtOf("sub-processors", fields),
    });
  });
}
