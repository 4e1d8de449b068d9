import { and, eq } from "drizzle-orm";
import { imports, pipelines } from "~/db/schema";
import { stagesIn } from "~/domain/imports/import-pipeline";
import {
  type ImportOptions,
  type StoredImportKind,
  storedPlan,
} from "~/domain/imports/stored-import";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { rowsOfFile } from "./import-file";
import { planFile } from "./plan-file";

export interface ImportChoices {
  kind: StoredImportKind;
  mapping: (string | null)[] | null;
  options: Partial<ImportOptions>;
}

/**
 * Changes what a file is to become, before it runs: the file is looked at anew. Refuses
 * `import-not-found`, `import-has-run`, `pipeline-not-found`, and as `planFile` does.
 */
export async function chooseForImport(
  ctx: Ctx<"imports:write">,
  importId: string,
  { kind, mapping, options: chosen }: ImportChoices,
) {
  const { db } = ctx;
  const [imp, pipeline] = await db.read(
    db.one(imports, importId),
    db.one(pipelines, chosen.pipelineId ?? ""),
  );
  if (!imp) return refuse("import-not-found");
  if (imp.state !== "draft" && !imp.dryRun) return refuse("import-has-run");
  if (chosen.pipelineId && !pipeline) return refuse("pipeline-not-found");
  const rows = await rowsOfFile(ctx, imp);
  if (!rows) return refuse("file-is-gone");

  const wished = { ...imp.options, ...chosen };
  const own = kind === imp.kind ? mapping : null;
  const plan = await planFile(rows, { kind, mapping: own, dateOrder: wished.dateOrder });
  if (!plan.ok) return plan;
  const names = plan.value.stages.map(({ name }) => name);
  const options = { ...wished, stages: stagesIn(pipeline, names, wished.stages) };

  await commit(
    ctx,
    db.update(
      imports,
      {
        kind,
        options,
        mapping: plan.value.mapping,
        plan: storedPlan(plan.value),
        state: "draft",
        dryRun: false,
      },
      and(eq(imports.id, importId), eq(imports.state, imp.state)),
    ),
  );
  return accept({ id: importId, missing: plan.value.missing });
}
