import { sql } from "drizzle-orm";
import { workspaceSettings } from "../schema";
import type { Directory } from "../schema/workspace-settings";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Writes one person into the workspace's directory, by which lists name owners without a join. */
export const enterInDirectory = (id: string, entry: Directory[string]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${workspaceSettings}
        set directory = json_set(directory, ${`$."${id}"`}, json(${JSON.stringify(entry)}))
        where tenant_id = ${tenantId}`,
    ),
  }));

/** Whoever has left keeps their name beside what they did, but nothing new can be given to them. */
export const leaveDirectory = (id: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${workspaceSettings}
        set directory = json_set(directory, ${`$."${id}".active`}, json('false'))
        where tenant_id = ${tenantId} and json_type(directory, ${`$."${id}"`}) is not null`,
    ),
  }));
