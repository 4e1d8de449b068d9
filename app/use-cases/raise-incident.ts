import { fileIncident } from "~/db/queries/file-incident";
import type { incidents } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import { commit } from "./commit";
import type { Ctx } from "./ctx";

type Raised = Pick<typeof incidents.$inferSelect, "kind" | "objectId" | "summary">;

/** Files something for a person to look at; not again while the same of the same object is open. */
export const raiseIncident = (ctx: Pick<Ctx, "db" | "now" | "ring">, raised: Raised) =>
  commit(ctx, raising(ctx, raised));

/** The same, to be committed with what found it. */
export const raising = ({ db, now }: Pick<Ctx, "db" | "now">, raised: Raised): Write =>
  db.as(EVERYTHING).change(fileIncident({ id: newId("inc", now()), createdAt: now(), ...raised }));
