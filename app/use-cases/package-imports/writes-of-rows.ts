import { isNotNull, isNull } from "drizzle-orm";
import type { ReturningName } from "~/db/exported-tables";
import { type PackedRow, returningTable } from "~/db/packed-rows";
import { enterManyInDirectory } from "~/db/queries/directory";
import { indexManyLongTexts, type LongTextKind } from "~/db/queries/long-texts";
import { indexRecords } from "~/db/queries/search-index";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import * as schema from "~/db/schema";
import type { Write } from "~/db/statements";
import { isEventType } from "~/domain/events/event-types";
import { isSample } from "~/domain/sample/sample-mark";
import { r2Key } from "~/lib/ids";
import type { ArrivalCtx } from "./arrival-state";

type Rows<Table extends { $inferSelect: unknown }> = Table["$inferSelect"][];
type Writing = (ctx: ArrivalCtx, rows: PackedRow[], isFirst: boolean) => Write[] | Promise<Write[]>;

/** Everything that makes these rows records of the workspace: what finds and counts them goes with them. */
export function writesOf(
  ctx: ArrivalCtx,
  name: ReturningName,
  rows: PackedRow[],
  isFirst: boolean,
): Write[] | Promise<Write[]> {
  const writing = WRITINGS[name];
  if (writing) return writing(ctx, rows, isFirst);
  return rows.length > 0 ? [put(ctx, name, rows)] : [];
}

const put = ({ db }: ArrivalCtx, name: ReturningName, rows: PackedRow[]) =>
  db.insertMany(returningTable(name).table, rows as never[]);

const WRITINGS: Partial<Record<ReturningName, Writing>> = {
  workspaceSettings: ({ db, now }, [settings]) =>
    settings
      ? [
          db.update(
            schema.workspaceSettings,
            { ...settings, updatedAt: now() },
            isNotNull(schema.workspaceSettings.tenantId),
          ),
        ]
      : [],

  assignees: (ctx, rows) => {
    const entries = (rows as Rows<typeof schema.assignees>).map(
      ({ id, name, teamId }) => [id, { name, role: null, teamId, active: true }] as const,
    );
    return [
      put(ctx, "assignees", rows),
      ctx.db.change(enterManyInDirectory(Object.fromEntries(entries))),
    ];
  },

  /** Those that a new workspace begins with give way, unless somebody was quick to use one. */
  pipelines: async (ctx, rows, isFirst) => {
    const { db } = ctx;
    const [used] = await db.read(db.count(schema.deals, { atMost: 1 }));
    const gone = db.delete(schema.pipelines, isNotNull(schema.pipelines.id));
    return [...(isFirst && used === 0 ? [gone] : []), put(ctx, "pipelines", rows)];
  },

  accounts: (ctx, rows) => [
    put(ctx, "accounts", rows),
    ctx.db.change(indexRecords("account", ...(rows as Rows<typeof schema.accounts>))),
  ],

  contacts: (ctx, rows) => [
    put(ctx, "contacts", rows),
    ctx.db.change(indexRecords("contact", ...(rows as Rows<typeof schema.contacts>))),
    ...(rows.some(isSample) ? [sampleStands(ctx)] : []),
  ],

  leads: (ctx, rows) => [
    put(ctx, "leads", rows),
    ctx.db.change(indexRecords("lead", ...(rows as Rows<typeof schema.leads>))),
    ...indexed(ctx, "lead", rows, "message"),
  ],

  deals: (ctx, rows) => {
    const { db } = ctx;
    const added = rows as Rows<typeof schema.deals>;
    if (added.length === 0) return [];
    return [
      put(ctx, "deals", rows),
      ...shiftTotalsOfMany([], added).map((write) => db.change(write)),
      db.change(indexRecords("deal", ...added)),
    ];
  },

  /** What waited to be sent there is not sent from here. */
  messages: (ctx, rows) => [
    put(
      ctx,
      "messages",
      rows.map((row) => (row.status === "queued" ? { ...row, status: "failed" } : row)),
    ),
    ...indexed(ctx, "message", rows, "body"),
  ],

  notes: (ctx, rows) => [put(ctx, "notes", rows), ...indexed(ctx, "note", rows, "body")],

  /** Held back until its content is here and was looked at. */
  files: (ctx, rows) => [
    put(
      ctx,
      "files",
      rows.map((row) => ({
        ...row,
        r2Key: r2Key("files", ctx.db.tenantId, String(row.id)),
        scan: "quarantined",
      })),
    ),
  ],

  /** Written on at the end of this workspace's own trail, in their order. */
  events: (ctx, rows) => {
    const known = rows.filter(({ type }) => isEventType(type));
    return known.length > 0 ? [put(ctx, "events", known)] : [];
  },
};

/** What is sample data there is sample data here: it is held back and removed as such. */
const sampleStands = ({ db, now }: ArrivalCtx) =>
  db.update(
    schema.workspaceSettings,
    { sampleAt: now() },
    isNull(schema.workspaceSettings.sampleAt),
  );

function indexed(ctx: ArrivalCtx, kind: LongTextKind, rows: PackedRow[], field: string): Write[] {
  const texts = rows.flatMap(({ id, contactId = null, [field]: text }) =>
    typeof text === "string" && text !== ""
      ? [{ kind, id: String(id), contactId: contactId as string | null, text }]
      : [],
  );
  return texts.length > 0 ? [ctx.db.change(indexManyLongTexts(texts))] : [];
}
