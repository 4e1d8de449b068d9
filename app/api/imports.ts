import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { imports } from "~/db/schema";
import { importKind, importMapping, importOptions, jsonOf } from "~/domain/imports/import.form";
import { withoutCards } from "~/http/cards-in-form";
import { faultyTexts } from "~/lib/readable-text";
import { discardImport } from "~/use-cases/imports/discard-import.server";
import { getImport, type ImportView } from "~/use-cases/imports/get-import.server";
import { listImportRows } from "~/use-cases/imports/list-import-rows.server";
import { listImports } from "~/use-cases/imports/list-imports.server";
import { startImport } from "~/use-cases/imports/start-import.server";
import { undoImport } from "~/use-cases/imports/undo-import.server";
import { uploadImport } from "~/use-cases/imports/upload-import.server";
import type { ApiEnv } from "./api-env";
import { CARD_MASKED, endpoint, type Reply } from "./endpoint";
import { inputErrors } from "./sentences";
import {
  acceptedSchema,
  idParams,
  instantOut,
  pageQuery,
  pageSchema,
  toInstant,
  toInstantOrNull,
  toMoney,
} from "./shapes";

const importSchema = z
  .object({
    id: z.string(),
    kind: importKind,
    fileName: z.string(),
    state: z.enum(["draft", "running", "done", "failed", "cancelled", "undoing", "undone"]),
    dryRun: z.boolean(),
    rows: z.int(),
    created: z.int(),
    updated: z.int(),
    skipped: z.int(),
    failed: z.int(),
    warnings: z.record(z.string(), z.int()),
    mapping: z.record(z.string(), z.string().nullable()),
    options: z.unknown(),
    jobId: z.string().nullable(),
    createdAt: instantOut,
    finishedAt: instantOut.nullable(),
  })
  .openapi("Import");

const wonSchema = z.object({
  ownerId: z.string().nullable(),
  name: z.string().nullable(),
  deals: z.int(),
  won: z.array(z.unknown()),
});
const importPageSchema = importSchema
  .extend({
    deals: z
      .object({
        stages: z.array(z.object({ stage: z.string(), deals: z.int() })),
        wonByAgent: z.array(wonSchema),
      })
      .nullable(),
  })
  .openapi("ImportResult");

const rowSchema = z
  .object({
    row: z.int(),
    outcome: z.enum(["created", "updated", "skipped", "failed"]),
    object: z.object({ type: z.string(), id: z.string() }).nullable(),
    errors: z.array(z.object({ column: z.string().nullable(), code: z.string() })),
    undone: z.string().nullable(),
  })
  .openapi("ImportRow");

const toImport = (imp: typeof imports.$inferSelect) => ({
  id: imp.id,
  kind: imp.kind,
  fileName: imp.fileName,
  state: imp.state,
  dryRun: imp.dryRun,
  rows: imp.plan.rows,
  created: imp.created,
  updated: imp.updated,
  skipped: imp.skipped,
  failed: imp.failed,
  warnings: imp.warnings ?? {},
  mapping: Object.fromEntries(
    imp.plan.columns.map(({ header }, place) => [header, imp.mapping[place] ?? null]),
  ),
  options: imp.options,
  jobId: imp.jobId,
  createdAt: toInstant(imp.createdAt),
  finishedAt: toInstantOrNull(imp.finishedAt),
});

const toImportPage = ({ imp, job, sums }: ImportView) => ({
  ...toImport(imp),
  ...(job?.state === "failed" && { state: "failed" as const }),
  deals: sums && {
    stages: sums.stages.map(({ stage, deals }) => ({
      stage: typeof stage === "string" ? stage : stage.nameEn,
      deals,
    })),
    wonByAgent: sums.won.map(({ sums: money, ...agent }) => ({
      ...agent,
      won: Object.entries(money).map(([currency, minor]) => toMoney(minor, currency)),
    })),
  },
});

const uploadForm = z.strictObject({
  file: z.instanceof(File),
  kind: importKind.optional(),
  mapping: jsonOf(importMapping).optional(),
  options: jsonOf(importOptions).optional(),
  dryRun: z.stringbool().optional(),
});

const accepted = (jobId: string, more = {}) => ({
  status: 202,
  body: { jobId, href: `/api/v1/jobs/${jobId}`, ...more },
  headers: { Location: `/api/v1/jobs/${jobId}` },
});

/** What is the file's or the form's own fault is said of it; the rest is a conflict. */
function refused(reason: string, missing: readonly string[] = []): Reply {
  if (reason === "import-misses-fields")
    return { invalid: missing.map((field) => ({ path: ["mapping", field], message: reason })) };
  return reason.startsWith("csv-")
    ? { invalid: [{ path: ["file"], message: reason }] }
    : { refused: reason };
}

/** Files that become records: sent, watched, and taken back. */
export function importsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      tag: "imports",
      method: "post",
      path: "/imports",
      permission: "imports:write",
      answers: { 202: acceptedSchema.extend({ importId: z.string() }) },
    },
    async ({ ctx, request }) => {
      const form = await request.formData().then(withoutCards, () => new FormData());
      const parsed = uploadForm.safeParse(Object.fromEntries(form));
      if (!parsed.success) return { invalid: parsed.error.issues.flatMap(inputErrors) };

      const { file, dryRun = false, ...choices } = parsed.data;
      const faulty = faultyTexts({ ...choices, file: file.name });
      if (faulty.length > 0) return { invalid: faulty };
      const uploaded = await uploadImport(ctx, file, choices);
      if (!uploaded.ok) return { ...uploaded, ...refused(uploaded.reason) };
      const started = await startImport(ctx, uploaded.value.id, { dryRun });
      if (!started.ok) {
        await discardImport(ctx, uploaded.value.id);
        return refused(started.reason, uploaded.value.missing);
      }
      const answer = accepted(started.value.jobId, { importId: uploaded.value.id });
      return uploaded.value.isMasked
        ? { ...answer, headers: { ...answer.headers, ...CARD_MASKED } }
        : answer;
    },
  );

  endpoint(
    api,
    {
      tag: "imports",
      method: "get",
      path: "/imports",
      permission: "imports:read",
      query: pageQuery,
      answers: { 200: pageSchema(importSchema) },
    },
    async ({ ctx, query: { limit, cursor } }) => {
      const page = await listImports(ctx, { limit, cursor });
      return { status: 200, body: { data: page.rows.map(toImport), nextCursor: page.nextCursor } };
    },
  );

  endpoint(
    api,
    {
      tag: "imports",
      method: "get",
      path: "/imports/{id}",
      permission: "imports:read",
      params: idParams,
      answers: { 200: importPageSchema },
    },
    async ({ ctx, params }) => {
      const found = await getImport(ctx, params.id);
      return found.ok
        ? { status: 200, body: toImportPage(found.value) }
        : { refused: found.reason };
    },
  );

  endpoint(
    api,
    {
      tag: "imports",
      method: "get",
      path: "/imports/{id}/rows",
      permission: "imports:read",
      params: idParams,
      query: z.object({
        limit: pageQuery.shape.limit,
        cursor: z.coerce.number().int().min(0).optional(),
        outcome: z.enum(["created", "updated", "skipped", "failed"]).optional(),
      }),
      answers: { 200: pageSchema(rowSchema) },
    },
    async ({ ctx, params, query: { limit, cursor, outcome } }) => {
      const found = await listImportRows(ctx, params.id, { after: cursor, outcome, limit });
      if (!found.ok) return { refused: found.reason };
      const { rows, next } = found.value;
      const data = rows.map(({ row, outcome, objectKind, objectId, errors, undone }) => ({
        row,
        outcome,
        object: objectKind && objectId ? { type: objectKind, id: objectId } : null,
        errors: errors ?? [],
        undone,
      }));
      return { status: 200, body: { data, nextCursor: next === null ? null : String(next) } };
    },
  );

  endpoint(
    api,
    {
      tag: "imports",
      method: "delete",
      path: "/imports/{id}",
      permission: "imports:delete",
      params: idParams,
      answers: { 202: acceptedSchema },
    },
    async ({ ctx, params }) => {
      const begun = await undoImport(ctx, params.id);
      return begun.ok ? accepted(begun.value.jobId) : { refused: begun.reason };
    },
  );
}
