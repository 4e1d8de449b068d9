import { sql } from "drizzle-orm";
import { incidents } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

type Incident = typeof incidents.$inferSelect;

/** Files something for a person to look at, unless the same of the same object is open: of many at once, one does. */
export const fileIncident = ({
  id,
  createdAt,
  kind,
  objectId,
  summary,
}: Pick<Incident, "id" | "createdAt" | "kind" | "objectId" | "summary">) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert into ${incidents} (tenant_id, id, created_at, kind, object_id, summary, state)
        select ${tenantId}, ${id}, ${createdAt}, ${kind}, ${objectId}, ${summary}, 'open'
        where not exists (select 1 from ${incidents} where tenant_id = ${tenantId} and state = 'open'
          and kind = ${kind} and object_id = ${objectId})`,
    ),
  }));
