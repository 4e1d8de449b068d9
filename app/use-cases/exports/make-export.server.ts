import { isNotNull } from "drizzle-orm";
import { RETENTION } from "~/config/retention";
import { type ExportedRow, exportRows } from "~/db/queries/export-rows";
import type { RowKey } from "~/db/queries/subject-rows";
import { contacts, packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { utf8 } from "~/lib/bytes";
import { r2Key } from "~/lib/ids";
import { DAY_MS, toIso } from "~/lib/time";
import { putStream } from "~/services/objects/put-stream";
import { buildPackage, type PackageFile } from "~/services/packages/build-package";
import { type Cell, csvOfPages } from "~/services/packages/csv";
import { streamOf } from "~/services/packages/stream-of";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { type ExportedTable, type ExportKind, exportedTables } from "./exported-tables";

type Row = Record<string, unknown>;
type ExportCtx = Pick<Ctx, "db" | "services" | "now" | "actor">;

const AT_ONCE = 1_000;
const MOST_RESTRICTED = 5_000;

/**
 * Streams what the asker sees into a package: each table as JSON lines and as CSV, with a manifest.
 * Whoever is under restriction is left out. Made again by the same job, it stands where it stood.
 */
export async function makeExport(ctx: ExportCtx, jobId: string, kind: ExportKind) {
  const all = ctx.db.as(EVERYTHING);
  const [frozen] = await all.read(
    all.rows(contacts, { where: isNotNull(contacts.restrictedAt), limit: MOST_RESTRICTED }),
  );
  const restricted = new Set(frozen.map(({ id }) => id));
  const at = ctx.now();
  const id = `pk_${jobId.replace(/^jb_/, "")}`;
  const key = r2Key("packages", all.tenantId, id);
  const about = { format: "closr-export", version: 1, kind, restrictedLeftOut: restricted.size };
  const stream = buildPackage(filesOf(ctx, exportedTables(kind), restricted), about, at);
  const { bytes, sha256 } = await putStream(ctx.services.objects, key, stream);

  const expiresAt = at + RETENTION.packages.days * DAY_MS;
  const row = {
    id,
    createdAt: at,
    kind: "export" as const,
    contactId: null,
    jobId,
    r2Key: key,
    bytes,
    sha256,
    createdBy: ctx.actor,
    expiresAt,
  };
  return {
    writes: [
      all.insertOrIgnore(packages, row),
      ...record(ctx, { type: "export.ready", object: ["package", id] }),
    ],
    result: {
      packageId: id,
      bytes,
      sha256,
      expiresAt: toIso(expiresAt),
      href: `/api/v1/exports/${id}/content`,
    },
  };
}

function* filesOf(
  ctx: ExportCtx,
  tables: ExportedTable[],
  restricted: ReadonlySet<string>,
): Generator<PackageFile> {
  for (const one of tables) {
    const pages = () => pagesOf(ctx, one, restricted);
    yield { path: `${one.name}.jsonl`, content: streamOf(linesOf(pages())) };
    yield { path: `${one.name}.csv`, content: csvOfPages(one.columns, cellsOf(pages(), one)) };
  }
}

/** The rows as JSON, page by page: an object of each. */
async function* pagesOf(
  { db }: ExportCtx,
  { name, table, columns }: ExportedTable,
  restricted: ReadonlySet<string>,
): AsyncGenerator<string[]> {
  const person = name === "contacts" ? "id" : "contactId";
  let after: RowKey | null = null;
  for (;;) {
    const [page]: readonly [ExportedRow[]] = await db.read(
      db.ask(exportRows({ table, columns, person }, after, AT_ONCE)),
    );
    yield page.flatMap((row) => (restricted.has(String(row.person)) ? [] : [row.json]));
    after = page.at(-1)?.key ?? null;
    if (page.length < AT_ONCE) return;
  }
}

/** JSON lines: the lossless form. */
async function* linesOf(pages: AsyncGenerator<string[]>) {
  for await (const page of pages) if (page.length > 0) yield utf8(`${page.join("\n")}\n`);
}

async function* cellsOf(
  pages: AsyncGenerator<string[]>,
  { columns }: ExportedTable,
): AsyncGenerator<Cell[][]> {
  for await (const page of pages)
    yield page.map((json) => {
      const row: Row = JSON.parse(json);
      return columns.map((column) => cellOf(row[column]));
    });
}

function cellOf(value: unknown): Cell {
  const plain = ["string", "number", "boolean"].includes(typeof value);
  if (plain || value === null) return value as Cell;
  return value === undefined ? null : JSON.stringify(value);
}
