import type { SQL } from "drizzle-orm";
import type { TenantId } from "~/lib/ids";
import type { Scope } from "./scope";
import type { Read, Write } from "./statements";

/** Who asks: what a statement written by hand must put into its conditions. */
interface Viewer {
  readonly tenantId: TenantId;
  readonly scope: Scope;
}

type Written<Statement> = (viewer: Viewer) => Statement;

const WRITTEN: unique symbol = Symbol("written by hand");

/**
 * A statement written by hand. Only files of `app/db` may make one (held by the import rules), and
 * each has a two-tenant test: this is the one door past the verbs of `TenantDb`.
 */
interface Scoped<Statement> {
  readonly [WRITTEN]: Written<Statement>;
}

export type ScopedRead<T> = Scoped<Read<T>>;
export type ScopedWrite = Scoped<Write>;
/** One more value of each row that is read. */
export type ScopedColumn = Scoped<SQL>;

export const scopedRead = <T>(write: Written<Read<T>>): ScopedRead<T> => ({ [WRITTEN]: write });
export const scopedColumn = (write: Written<SQL>): ScopedColumn => ({ [WRITTEN]: write });
export const scopedWrite = (write: Written<Write>): ScopedWrite => ({ [WRITTEN]: write });

/** For `TenantDb` alone. */
export const writtenBy = <Statement>(scoped: Scoped<Statement>) => scoped[WRITTEN];
