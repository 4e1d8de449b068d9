import { isWord } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { contacts } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { ONE_AT_A_TIME } from "../one-import";

/** More are none of a sample. */
const MOST_PEOPLE = 1_000;

/**
 * Takes all sample data away, with whatever was added to it since. Refuses `no-sample-there` and
 * `another-import-runs`.
 * @returns the job.
 */
export async function removeSample(ctx: Ctx<"workspace:write">) {
  if (ctx.settings.sampleAt === null) return refuse("no-sample-there");
  const { db } = ctx;
  const [total, other] = await db.read(
    db.count(contacts, {
      where: isWord(contacts.importId, "im_sample"),
      indexedBy: "contacts_of_sample",
      atMost: MOST_PEOPLE,
    }),
    db.ask(openJob(ONE_AT_A_TIME)),
  );
  if (other) return refuse("another-import-runs");

  const job = newJob(ctx, "sample.removed", {}, { dedupeKey: ONE_AT_A_TIME, total });
  const begun = await commitUnlessChanged(ctx, job.write, db.change(insistOnChange()));
  return begun ? accept({ jobId: job.id }) : refuse("another-import-runs");
}
