import { imports, pipelines } from "~/db/schema";
import { stagesIn } from "~/domain/imports/import-pipeline";
import {
  type ImportOptions,
  type StoredImportKind,
  storedPlan,
} from "~/domain/imports/stored-import";
import { newId, r2Key } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { csvRows } from "~/services/csv/csv-rows";
import { csvWithoutCards } from "~/services/csv/csv-without-cards";
import { inspectCsv } from "~/services/csv/inspect-csv";
import type { Ctx } from "../ctx";
import { commitWithin, tooMany, usedUp } from "../limited";
import { type PlanChoices, planFile } from "./plan-file";

const MOST_BYTES = 30 * 1024 * 1024;

export interface UploadChoices {
  kind?: StoredImportKind | null;
  mapping?: PlanChoices["mapping"];
  options?: Partial<ImportOptions>;
}

/**
 * Keeps a file and a plan of what it would become; nothing runs yet. Refuses what is no CSV, what is
 * larger than 30 MB, `pipeline-not-found`, `too-many-requests`, and as `planFile` does.
 * @returns the import's id, and the fields that no column feeds.
 */
export async function uploadImport(
  ctx: Ctx<"imports:write">,
  file: File,
  { kind = null, mapping = null, options = {} }: UploadChoices = {},
) {
  if (file.size > MOST_BYTES) return refuse("csv-too-large");
  const { pipelineId = null, stages = {} } = options;
  const [pipeline, until] = await ctx.db.read(
    ctx.db.one(pipelines, pipelineId ?? ""),
    await usedUp(ctx, "imports"),
  );
  if (until !== null) return tooMany(ctx, until);
  const inspected = await inspectCsv(file.stream());
  if (typeof inspected === "string") return refuse(inspected);

  const { charset, delimiter, skipBytes, sha256, bytes } = inspected;
  const { stream, dialect, isMasked } = await csvWithoutCards(file, {
    ...{ charset, delimiter, skipBytes },
  });
  const dateOrder = options.dateOrder ?? null;
  const plan = await planFile(csvRows(stream(), dialect), { kind, mapping, dateOrder });
  if (!plan.ok) return plan;

  if (pipelineId && !pipeline) return refuse("pipeline-not-found");
  const names = plan.value.stages.map(({ name }) => name);

  const now = ctx.now();
  const id = newId("im", now);
  const key = r2Key("imports", ctx.db.tenantId, id);
  await ctx.services.objects.put(key, stream());
  const kept = await commitWithin(
    ctx,
    "imports",
    ctx.db.insert(imports, {
      id,
      createdAt: now,
      kind: plan.value.kind,
      fileName: file.name.slice(0, 200) || id,
      fileHash: sha256,
      bytes,
      r2Key: key,
      dialect,
      plan: storedPlan(plan.value),
      mapping: plan.value.mapping,
      options: { ...defaults(ctx), ...options, stages: stagesIn(pipeline, names, stages) },
      dryRun: false,
      state: "draft",
      createdBy: ctx.actor,
    }),
  );
  if (!kept.ok) {
    await ctx.services.objects.delete([key]);
    return kept;
  }
  return accept({ id, missing: plan.value.missing, isMasked });
}

const defaults = ({ settings }: Pick<Ctx, "settings">): ImportOptions => ({
  source: { kind: "import", detail: null },
  legalBasis: null,
  currency: settings.currency,
  dateOrder: null,
  duplicates: "skip",
  pipelineId: null,
  stages: {},
});
