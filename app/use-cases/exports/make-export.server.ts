import { eq, isNotNull, or } from "drizzle-orm";
import { type ExportKind, exportedTables } from "~/db/exported-tables";
import { countRows } from "~/db/queries/export-rows";
import { insistOnChange } from "~/db/queries/insist";
import { contacts, packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { daysOf } from "~/domain/policy/retention";
import { r2Key } from "~/lib/ids";
import { DAY_MS, toIso } from "~/lib/time";
import { forgetPackages } from "~/services/packages/forget-packages";
import { record } from "../events";
import { type ExportCtx, type ExportState, firstState } from "./export-state";
import { packEnd } from "./pack-end";
import { packFiles } from "./pack-files";
import { digestFiles, packRows } from "./pack-rows";

/** What a step comes to; the job commits it. */
export type ExportStep =
  | { kind: "next"; cursor: ExportState | null; writes: Write[]; done: number; total: number }
  | { kind: "finish"; result: unknown; writes: Write[]; done: number; total: number };

const MOST_PEOPLE = 1_000_000;

/**
 * One step of an export: what the asker sees goes into R2 part by part, and a step that is taken again writes the
 * same part again. The package's row is there from the first step on, so that whatever was written is found when
 * it must go; when an erasure has taken it, the export begins anew without the person.
 */
export async function makeExport(
  ctx: ExportCtx,
  jobId: string,
  kind: ExportKind,
  state: ExportState | null,
): Promise<ExportStep> {
  const { db } = ctx;
  const id = `pk_${jobId.replace(/^jb_/, "")}`;
  const key = r2Key("packages", db.tenantId, id);
  if (!state) return begin(ctx, { id, key, jobId, kind });

  const all = db.as(EVERYTHING);
  const [row] = await all.read(all.one(packages, id));
  if (!row) return { kind: "next", cursor: null, writes: [], done: 0, total: state.total };
  if (state.phase === "end") return finish(ctx, { id, key, kind }, state);

  const after = await goOn(ctx, { key, kind }, state);
  return { kind: "next", cursor: after, writes: [], done: after.done, total: after.total };
}

const goOn = (
  ctx: ExportCtx,
  { key, kind }: { key: string; kind: ExportKind },
  state: ExportState,
) => {
  if (state.phase === "rows") return packRows(ctx, key, kind, state);
  if (state.phase === "digests") return digestFiles(ctx, key, kind, state);
  return packFiles(ctx, key, state);
};

async function begin(
  ctx: ExportCtx,
  { id, key, jobId, kind }: { id: string; key: string; jobId: string; kind: ExportKind },
): Promise<ExportStep> {
  const { db, services } = ctx;
  const all = db.as(EVERYTHING);
  await forgetPackages(services.objects, [key]);
  const tables = exportedTables(kind).map(({ table }) => table);
  const [total, restricted] = await all.read(
    all.ask(countRows(tables)),
    all.count(contacts, {
      where: or(isNotNull(contacts.restrictedAt), isNotNull(contacts.minorUntil)),
      indexedBy: "contacts_withheld",
      atMost: MOST_PEOPLE,
    }),
  );
  const at = ctx.now();
  const row = {
    id,
    createdAt: at,
    kind: "export" as const,
    contactId: null,
    jobId,
    r2Key: key,
    // Nothing to take yet; what is given up goes within a day.
    bytes: 0,
    sha256: "",
    createdBy: ctx.actor,
    expiresAt: at + DAY_MS,
  };
  const cursor = { ...firstState(at), total, restricted };
  return { kind: "next", cursor, writes: [all.insertOrIgnore(packages, row)], done: 0, total };
}

async function finish(
  ctx: ExportCtx,
  { id, key, kind }: { id: string; key: string; kind: ExportKind },
  state: ExportState,
): Promise<ExportStep> {
  const all = ctx.db.as(EVERYTHING);
  const { bytes, sha256 } = await packEnd(ctx, key, kind, state);
  const { retention } = await ctx.services.inForce();
  const expiresAt = ctx.now() + daysOf(retention, "packages") * DAY_MS;
  return {
    kind: "finish",
    writes: [
      all.update(packages, { bytes, sha256, expiresAt }, eq(packages.id, id)),
      all.change(insistOnChange()),
      ...record(ctx, { type: "export.ready", object: ["package", id] }),
    ],
    result: {
      packageId: id,
      bytes,
      sha256,
      expiresAt: toIso(expiresAt),
      href: `/api/v1/exports/${id}/content`,
    },
    done: state.total,
    total: state.total,
  };
}
