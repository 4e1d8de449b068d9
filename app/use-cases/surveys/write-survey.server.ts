import { surveys } from "~/db/schema";
import { endOf } from "~/domain/surveys/survey";
import type { SurveyForm } from "~/domain/surveys/survey.form";
import { newId } from "~/lib/ids";
import { accept } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";

/** Begins to ask everybody with an account. Refuses `ends-in-the-past` and `ends-too-late`. @returns its id. */
export async function writeSurvey(ctx: Ctx<"surveys:write">, form: SurveyForm) {
  const { db, now, actor, timeZone } = ctx;
  const { endsOn, ...asked } = form;
  const at = now();
  const end = endOf(endsOn, at, timeZone);
  if (!end.ok) return end;

  const id = newId("sy", at);
  const stamps = { createdAt: at, updatedAt: at, createdBy: actor, updatedBy: actor };
  await commit(ctx, db.insert(surveys, { id, ...asked, ...stamps, endsAt: end.value }));
  return accept(id);
}
