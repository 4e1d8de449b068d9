import { type Cell, csvOf } from "~/services/packages/csv";
import type { Ctx } from "../ctx";
import { allEvents } from "./all-events";
import { changedFields } from "./list-audit.server";

const COLUMNS = [
  "index",
  "id",
  "at",
  "actor",
  "type",
  "objectKind",
  "objectId",
  "changedFields",
  "detailHash",
  "link",
] as const;

/** The whole trail as CSV, with the hashes that hold it together. */
export const exportAudit = (ctx: Ctx<"audit:read">) => csvOf(COLUMNS, linesOf(ctx));

async function* linesOf(ctx: Ctx<"audit:read">): AsyncGenerator<Cell[]> {
  let index = 0;
  for await (const events of allEvents(ctx))
    for (const event of events) {
      const { id, createdAt, actor, type, objectKind, objectId, detailHash, link } = event;
      const at = new Date(createdAt).toISOString();
      const fields = changedFields(event).join(" ");
      yield [index++, id, at, actor, type, objectKind, objectId, fields, detailHash, link];
    }
}
