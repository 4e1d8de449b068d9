import type { TenantId } from "~/lib/ids";
import type { Scope } from "./scope";
import type { Read, Write } from "./statements";

/** Who asks: what a statement written by hand must put into its conditions. */
export interface Viewer {
  readonly tenantId: TenantId;
  readonly scope: Scope;
}

type Written<Statement> = (viewer: Viewer) => Statement;

/**
 * A statement written by hand. Only files of `app/db` may make one (held by the import rules), and
 * each has a two-tenant test: this is the one door past the verbs of `TenantDb`.
 */
class Scoped<Statement> {
  readonly #write: Written<Statement>;

  constructor(write: Written<Statement>) {
    this.#write = write;
  }

  static reveal<Statement>(scoped: Scoped<Statement>) {
    return scoped.#write;
  }
}

export type ScopedRead<T> = Scoped<Read<T>>;
export type ScopedWrite = Scoped<Write>;

export const scopedRead = <T>(write: Written<Read<T>>): ScopedRead<T> => new Scoped(write);
export const scopedWrite = (write: Written<Write>): ScopedWrite => new Scoped(write);

/** For `TenantDb` alone. */
export const writtenBy = <Statement>(scoped: Scoped<Statement>) => Scoped.reveal(scoped);
