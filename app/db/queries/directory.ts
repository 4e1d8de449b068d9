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

/** Writes many people into the directory at once. */
export const enterManyInDirectory = (entries: Directory) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${workspaceSettings} set directory = json_patch(directory, ${JSON.stringify(entries)})
        where tenant_id = ${tenantId}`,
    ),
  }));

/** Takes people out of the directory who were never to stand there. */
export const removeFromDirectory = (ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      // A value of null in a merge patch removes the entry.
      sql`update ${workspaceSettings}
        set directory = json_patch(directory, ${JSON.stringify(Object.fromEntries(ids.map((id) => [id, null])))})
        where tenant_id = ${tenantId}`,
    ),
  }));
