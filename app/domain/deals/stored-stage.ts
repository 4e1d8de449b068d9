import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { type BothNames, DEFAULT_PIPELINES, type PipelineStage } from "./pipelines";

/** What must be true to leave a stage, as it is kept with the pipeline. */
interface StoredCheck {
  key: string;
  nameEn: string;
  nameAr: string;
}

/** A stage of a workspace's own pipeline; their order in a list is that of the pipeline. */
export interface StoredStage {
  id: string;
  key: string;
  nameEn: string;
  nameAr: string;
  exitChecks?: StoredCheck[];
  /** Per cent. */
  probability?: number;
}

export interface NewPipeline {
  id: string;
  createdAt: EpochMs;
  key: string;
  nameEn: string;
  nameAr: string;
  position: number;
  stages: StoredStage[];
}

/** The rows of the five pipelines that a new workspace starts with, each with ids of its own. */
export const newPipelines = (at: EpochMs): NewPipeline[] =>
  DEFAULT_PIPELINES.map(({ key, name, stages }, position) => ({
    id: newId("pl", at),
    createdAt: at,
    key,
    ...stored(name),
    position,
    stages: stages.map((stage) => storedStage(stage, at)),
  }));

const stored = ({ en, ar }: BothNames) => ({ nameEn: en, nameAr: ar });

const storedStage = ({ key, name, exitChecks }: PipelineStage, at: EpochMs): StoredStage => ({
  id: newId("st", at),
  key,
  ...stored(name),
  ...(exitChecks.length > 0 && {
    exitChecks: exitChecks.map((check) => ({ key: check.key, ...stored(check.name) })),
  }),
});

/** The stages as the decision of a move needs them; without checks where none holds a deal back. */
export const stageRules = (stages: readonly StoredStage[], holdsBack: boolean) =>
  stages.map(({ id, exitChecks = [] }) => ({
    id,
    exitChecks: holdsBack ? exitChecks.map(({ key }) => key) : [],
  }));

/** The first of a stage's checks that does not hold yet, in their order; undefined where none is open. */
export const firstOpenCheck = (
  { exitChecks = [] }: StoredStage,
  met: readonly string[] | null,
): StoredCheck | undefined => exitChecks.find(({ key }) => !met?.includes(key));
