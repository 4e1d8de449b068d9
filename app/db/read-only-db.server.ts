import type { TenantId } from "~/lib/ids";
import { EVERYTHING, type Scope } from "./scope";
import { TenantDb } from "./tenant-db.server";

/** A workspace as somebody sees it who may change nothing: whatever is committed throws. */
export class ReadOnlyDb extends TenantDb {
  readonly #bound: D1Database;

  constructor(d1: D1Database, tenantId: TenantId, scope: Scope = EVERYTHING) {
    super(d1, tenantId, scope);
    this.#bound = d1;
  }

  override async commit(): Promise<number[]> {
    throw new Error("who only looks changes nothing");
  }

  override as(scope: Scope): TenantDb {
    return new ReadOnlyDb(this.#bound, this.tenantId, scope);
  }
}
