import { accept, type Result, refuse } from "~/lib/result";
import type { StoredStage } from "./stored-stage";

/** A stage as a person writes it: one with an id is kept, one without is new. */
export interface WishedStage {
  id?: string;
  nameEn: string;
  nameAr: string;
}

export type StagesRefusal =
  | "pipeline-needs-a-stage"
  | "too-many-stages"
  | "stage-needs-a-name"
  | "stage-not-in-pipeline"
  | "stage-named-twice"
  | "stage-still-has-deals";

/** What one statement of the board can ask for. */
export const MOST_STAGES = 20;

/**
 * Decides what a pipeline's stages become. A stage may only go when no open deal stands in it.
 * @param busy the ids of stages with open deals.
 * @param newStageId makes the id of a stage that is new.
 */
export function editStages(
  now: readonly StoredStage[],
  wished: readonly WishedStage[],
  busy: ReadonlySet<string>,
  newStageId: () => string,
): Result<StoredStage[], StagesRefusal> {
  const kept = new Set(wished.flatMap(({ id }) => (id ? [id] : [])));
  if (wished.length === 0) return refuse("pipeline-needs-a-stage");
  if (wished.length > MOST_STAGES) return refuse("too-many-stages");
  if (wished.some(({ nameEn, nameAr }) => !nameEn.trim() && !nameAr.trim()))
    return refuse("stage-needs-a-name");
  if (kept.size < wished.filter(({ id }) => id).length) return refuse("stage-named-twice");
  if ([...kept].some((id) => !now.some((stage) => stage.id === id)))
    return refuse("stage-not-in-pipeline");
  if (now.some(({ id }) => !kept.has(id) && busy.has(id))) return refuse("stage-still-has-deals");

  return accept(wished.map((wish) => edited(now, wish, newStageId)));
}

/** A stage without a name in one language has the other's. */
function edited(
  now: readonly StoredStage[],
  { id, nameEn, nameAr }: WishedStage,
  newStageId: () => string,
): StoredStage {
  const names = {
    nameEn: nameEn.trim() || nameAr.trim(),
    nameAr: nameAr.trim() || nameEn.trim(),
  };
  const stage = now.find((one) => one.id === id);
  const made = newStageId();
  return stage ? { ...stage, ...names } : { id: made, key: made, ...names };
}
