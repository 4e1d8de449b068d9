import { sql } from "drizzle-orm";
import { accounts, holds, privacyRequests } from "../../schema";
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

/** Whether a file of the workspace is kept for a matter. */
export const acrossTenantsHeld = (workspaceId: string) =>
  scopedRead<boolean>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select 1 as one from ${holds} where ${holds.tenantId} = ${workspaceId} and file_id is not null limit 1`,
      ),
      decode: (rows) => rows.length > 0,
    };
  });

interface OpenRequest {
  type: string;
  /** Of the request from outside that it is a part of. */
  ticketId: string | null;
}

/** The requests about people's data that wait for the workspace's answer. */
export const acrossTenantsOpenRequests = (workspaceId: string) =>
  scopedRead<OpenRequest[]>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select type, ticket_id as ticketId from ${privacyRequests}
          where ${privacyRequests.tenantId} = ${workspaceId} and closed_at is null order by id limit 1000`,
      ),
      decode: (rows) => rows as never,
    };
  });
