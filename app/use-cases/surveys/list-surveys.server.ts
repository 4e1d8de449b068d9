import { desc } from "drizzle-orm";
import { surveys } from "~/db/schema";
import { isOpen } from "~/domain/surveys/survey";
import type { Ctx } from "../ctx";

const MOST_SHOWN = 100;

/** All surveys, the newest first. */
export async function listSurveys({ db, now }: Ctx<"surveys:read">) {
  const [all] = await db.read(db.rows(surveys, { orderBy: [desc(surveys.id)], limit: MOST_SHOWN }));
  return all.map((survey) => ({ ...survey, isOpen: isOpen(survey, now()) }));
}
