import { and, desc, eq } from "drizzle-orm";
import { registerEntries } from "~/db/schema";
import type { Row, TenantDb } from "~/db/tenant-db.server";
import { type EntryOf, REGISTERS, type RegisterName } from "~/domain/registers/registers";
import { breachDeadline } from "~/domain/registers/rules";
import { DUBAI } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { instantAt, isPlainDate } from "~/lib/zoned-time";

export type EntryRow = Row<typeof registerEntries>;

/** An entry of a register, with its fields as that register has them. */
export type Entry<Name extends RegisterName> = Omit<EntryRow, "fields"> & { fields: EntryOf<Name> };

/** More than a register of one company has; lists end there. */
const MOST = 500;

/** The entries of a register, the newest first. */
export function entriesOf<Name extends RegisterName>(db: TenantDb, register: Name) {
  const { statement, decode } = db.rows(registerEntries, {
    where: eq(registerEntries.register, register),
    orderBy: [desc(registerEntries.id)],
    limit: MOST,
  });
  return {
    statement,
    decode: (rows: Parameters<typeof decode>[0]) => decode(rows) as unknown as Entry<Name>[],
  };
}

/** One entry of that register. */
export function entryOf<Name extends RegisterName>(db: TenantDb, register: Name, id: string) {
  const { statement, decode } = db.one(
    registerEntries,
    id,
    and(eq(registerEntries.register, register)),
  );
  return {
    statement,
    decode: (rows: Parameters<typeof decode>[0]) =>
      decode(rows) as unknown as Entry<Name> | undefined,
  };
}

/** The dates that end something beside the one that the register names. */
const ALSO_ENDS: Partial<Record<RegisterName, string>> = { "sub-processors": "mechanismEndsOn" };

/** The next date that matters of an entry: the earlier one where there are two; of an incident the end of its hours. */
export function dueAtOf(register: RegisterName, fields: Record<string, unknown>): EpochMs | null {
  if (register === "incidents") return fields.authorityToldOn ? null : breachDeadline(fields);

  const { due } = REGISTERS[register] as { due?: string };
  const names = [due, ALSO_ENDS[register]].flatMap((name) => name ?? []);
  const days = names
    .map((name) => String(fields[name] ?? ""))
    .filter(isPlainDate)
    .toSorted();
  return days[0] ? instantAt(days[0], 0, DUBAI) : null;
}
