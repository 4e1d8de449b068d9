import { sql } from "drizzle-orm";
import { accounts } from "../../schema";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand } from "../../statements";
import { counted, type Purgeable } from "../purgeables";
import { onlyTheOperator } from "./only-the-operator";

/** How many rows of a workspace are there, counting no further than `atMost`. */
export const acrossTenantsCount = ({ rowsOf }: Purgeable, workspaceId: string, atMost: number) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return counted(rowsOf(workspaceId, atMost));
  });

/** Takes at most `limit` rows of a workspace. */
export const acrossTenantsRemove = ({ remove }: Purgeable, workspaceId: string, limit: number) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return { statement: byHand(remove(workspaceId, limit)) };
  });

/** Companies that belong to one another let go first: neither could be the first to go. */
export const acrossTenantsLoosen = (workspaceId: string) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`update ${accounts} set parent_id = null where ${accounts.tenantId} = ${workspaceId} and parent_id is not null`,
      ),
    };
  });
