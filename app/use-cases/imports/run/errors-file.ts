import { and, between, eq } from "drizzle-orm";
import { importRows, packages } from "~/db/schema";
import { daysOf } from "~/domain/policy/retention";
import { toHex } from "~/lib/bytes";
import { r2Key } from "~/lib/ids";
import { DAY_MS } from "~/lib/time";
import { chunksOf } from "~/services/csv/chunks";
import { csvOf } from "~/services/packages/csv";
import { rowsOfFile } from "../import-file";
import type { Import, RunCtx } from "./batch";

const ROWS_AT_ONCE = 500;
const PART_BYTES = 5 * 1024 * 1024;

/**
 * The rows that failed, as they were, with a column that says why: to be mended and sent again. The
 * file's name is the job's, so that a step that is run again writes the same one.
 */
export async function errorsFile(ctx: RunCtx, imp: Import, jobId: string) {
  const { db, services, actor } = ctx;
  const now = ctx.now();
  const { retention } = await services.inForce();
  const id = jobId.replace(/^jb/, "pk");
  const key = r2Key("packages", db.tenantId, id);
  const headers = imp.plan.columns.map(({ header }) => header);
  const stored = await putWhole(
    services.objects,
    key,
    csvOf([...headers, "row", "reasons"], failedRows(ctx, imp, headers.length)),
  );
  const row = {
    id,
    createdAt: now,
    kind: "import-errors" as const,
    contactId: null,
    jobId,
    r2Key: key,
    ...stored,
    createdBy: actor,
    expiresAt: now + daysOf(retention, "packages") * DAY_MS,
  };
  return { id, writes: [db.insertOrIgnore(packages, row)] };
}

async function* failedRows(ctx: RunCtx, imp: Import, width: number) {
  const file = await rowsOfFile(ctx, imp);
  if (!file) return;

  let row = -1;
  let reasons = new Map<number, string>();
  for await (const { cells } of file) {
    row += 1;
    if (row === 0) continue;
    if (row % ROWS_AT_ONCE === 1) reasons = await reasonsOf(ctx, imp, row);
    const why = reasons.get(row);
    if (why === undefined) continue;
    // Of whoever was erased the file says which row it was, and nothing of them.
    const shown = why.includes("suppressed") ? [] : cells;
    yield [...Array.from({ length: width }, (_, place) => shown[place] ?? ""), row, why];
  }
}

async function reasonsOf({ db }: RunCtx, imp: Import, from: number) {
  const range = between(importRows.row, from, from + ROWS_AT_ONCE - 1);
  const [rows] = await db.read(
    db.rows(importRows, {
      where: and(eq(importRows.importId, imp.id), eq(importRows.outcome, "failed"), range),
      indexedBy: "import_rows_by_outcome",
      limit: ROWS_AT_ONCE,
    }),
  );
  return new Map(
    rows.map(({ row, errors }) => [
      row,
      (errors ?? []).map(({ column, code }) => (column ? `${column}: ${code}` : code)).join("; "),
    ]),
  );
}

/** Puts a stream of unknown length into R2, holding one part of it at a time. */
async function putWhole(objects: R2Bucket, key: string, stream: ReadableStream<Uint8Array>) {
  const digest = new (crypto as unknown as { DigestStream: typeof DigestStream }).DigestStream(
    "SHA-256",
  );
  const hash = digest.getWriter();
  const upload = await objects.createMultipartUpload(key);
  const parts: R2UploadedPart[] = [];
  let waiting: Uint8Array[] = [];
  let size = 0;
  let bytes = 0;
  const flush = async () => {
    parts.push(
      await upload.uploadPart(
        parts.length + 1,
        await new Blob(waiting as BlobPart[]).arrayBuffer(),
      ),
    );
    waiting = [];
    size = 0;
  };
  for await (const piece of cut(stream)) {
    await hash.write(piece);
    waiting.push(piece);
    size += piece.byteLength;
    bytes += piece.byteLength;
    if (size === PART_BYTES) await flush();
  }
  if (size > 0 || parts.length === 0) await flush();
  await upload.complete(parts);
  await hash.close();
  return { bytes, sha256: toHex(new Uint8Array(await digest.digest)) };

  /** Every part but the last must be of one size. */
  async function* cut(source: ReadableStream<Uint8Array>) {
    for await (const piece of chunksOf(source)) {
      let rest = piece;
      while (rest.byteLength > 0) {
        const room = PART_BYTES - size;
        yield rest.subarray(0, room);
        rest = rest.subarray(room);
      }
    }
  }
}
