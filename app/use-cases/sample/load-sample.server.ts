import { isNull, sql } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { contacts, workspaceSettings } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { SAMPLE_IMPORT } from "~/domain/sample/sample-mark";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { ONE_AT_A_TIME } from "../one-import";
import { SAMPLE_RECORDS } from "./run/load-run.server";

/**
 * Puts a small brokerage of invented people into a workspace that has no people of its own. Refuses
 * `sample-is-there`, `people-are-there`, `another-import-runs`.
 * @returns the job.
 */
export async function loadSample(ctx: Ctx<"workspace:write">) {
  if (ctx.settings.sampleAt !== null) return refuse("sample-is-there");
  const { db } = ctx;
  const [hasPeople, other] = await db.read(hasOwnPeople(ctx), db.ask(openJob(ONE_AT_A_TIME)));
  if (hasPeople > 0) return refuse("people-are-there");
  if (other) return refuse("another-import-runs");

  const job = newJob(
    ctx,
    "sample.loaded",
    { locale: ctx.locale, ownerId: ctx.viewer.userId },
    { dedupeKey: ONE_AT_A_TIME, total: SAMPLE_RECORDS },
  );
  const begun = await commitUnlessChanged(
    ctx,
    job.write,
    db.change(insistOnChange()),
    db.update(workspaceSettings, { sampleAt: ctx.now() }, isNull(workspaceSettings.sampleAt)),
    db.change(insistOnChange()),
    ...record(ctx, { type: "sample.loaded", object: ["job", job.id] }),
  );
  return begun ? accept({ jobId: job.id }) : refuse("another-import-runs");
}

/** Whether there is anybody who is no sample, whoever may see them: 0 or 1. */
export const hasOwnPeople = ({ db }: Pick<Ctx, "db">) =>
  db.as(EVERYTHING).count(contacts, {
    where: sql`${contacts.importId} is not ${SAMPLE_IMPORT}`,
    atMost: 1,
  });
