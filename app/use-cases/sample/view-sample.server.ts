import { openJob } from "~/db/queries/open-job";
import type { Ctx } from "../ctx";
import { ONE_AT_A_TIME } from "../one-import";
import { PEOPLE } from "./dubai/people";
import { hasOwnPeople } from "./load-sample.server";

/** Whether there is sample data, how far its coming or going is, and whether it could be loaded. */
export async function viewSample(ctx: Ctx<"workspace:write">) {
  const { db, settings } = ctx;
  const [people, job] = await db.read(hasOwnPeople(ctx), db.ask(openJob(ONE_AT_A_TIME)));
  const moves = job?.type === "sample.loaded" || job?.type === "sample.removed" ? job : null;
  return {
    isThere: settings.sampleAt !== null,
    hasOwnPeople: people > 0,
    people: PEOPLE.length,
    progress: moves && {
      isLoading: moves.type === "sample.loaded",
      done: moves.done,
      total: moves.total,
    },
  };
}
