import type { EpochMs } from "~/lib/time";
import { MOST_STAGES } from "../deals/pipeline-edit";
import { type ImportedStage, mapStages, outcomeOfStage } from "./import-stages";
import type { ImportOptions } from "./stored-import";

/** Pipelines that came with files stand after the workspace's own. */
const LAST = 1_000;

interface WithStages {
  fileName: string;
  plan: { stages: ImportedStage[] };
  options: ImportOptions;
}

/**
 * A pipeline of a file's own stages: the open ones in their order (the last takes what is too many),
 * won and lost as ends. What a person chose for a stage goes before what its name says.
 * @returns the pipeline, and what each of the file's stages means in it.
 */
export function pipelineFor(
  { fileName, plan, options }: WithStages,
  { id, at, newStageId }: { id: string; at: EpochMs; newStageId: () => string },
) {
  const endOf = ({ name, outcome }: ImportedStage) => {
    const chosen = options.stages[name];
    return chosen === "won" || chosen === "lost" ? chosen : outcome;
  };
  const open = plan.stages.filter((stage) => endOf(stage) === "open").map(({ name }) => name);
  const shown = open.length > 0 ? open.slice(0, MOST_STAGES) : [fileName];
  const stages = shown.map((name) => {
    const stageId = newStageId();
    return { id: stageId, key: stageId, nameEn: name.slice(0, 100), nameAr: name.slice(0, 100) };
  });
  const idOf = (name: string) => (stages[shown.indexOf(name)] ?? stages.at(-1))?.id ?? "";
  const meaning = plan.stages.map((stage) => {
    const end = endOf(stage);
    return [stage.name, end === "open" ? idOf(stage.name) : end] as const;
  });
  const name = fileName.replace(/\.[^.]+$/, "").slice(0, 100) || id;
  const pipeline = {
    id,
    createdAt: at,
    key: id,
    nameEn: name,
    nameAr: name,
    position: LAST,
    stages,
  };

  return { pipeline, stages: Object.fromEntries(meaning) };
}

interface Staged {
  nameEn: string;
  stages: readonly { nameEn: string }[];
}

/** The one among `others` that bears the same name and the same stages in the same order. */
export const samePipeline = <Other extends Staged>(
  pipeline: Staged,
  others: readonly Other[],
): Other | undefined =>
  others.find(
    ({ nameEn, stages }) =>
      nameEn === pipeline.nameEn &&
      stages.length === pipeline.stages.length &&
      stages.every((stage, place) => stage.nameEn === pipeline.stages[place]?.nameEn),
  );

/** What a person chose, then what the names say. Without a pipeline a stage can only be an end. */
export function stagesIn(
  pipeline: { stages: readonly { id: string; nameEn: string; nameAr: string }[] } | undefined,
  names: readonly string[],
  chosen: ImportOptions["stages"],
) {
  const stages = pipeline?.stages ?? [];
  const known = stages.map(({ id, nameEn, nameAr }) => ({ id, names: [nameEn, nameAr] }));
  const guessed = mapStages(names, known);
  const meaning = names.map((name) => {
    const own = chosen[name];
    const isThere = own === "won" || own === "lost" || stages.some(({ id }) => id === own);
    const end = outcomeOfStage(name);
    const byName = guessed[name] ?? (end === "open" || !pipeline ? null : end);
    return [name, (isThere ? own : null) ?? byName] as const;
  });
  return Object.fromEntries(meaning.flatMap(([name, to]) => (to ? [[name, to]] : [])));
}
