import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { jobs } from "~/db/schema";
import { change } from "~/domain/lifecycle/lifecycle";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { moveLife } from "./move-life";
import { readLife } from "./read-life";

/** Takes the end back: everything can be worked with again, and work that waited goes on. Refuses `not-ended` and `too-late`. */
export async function restoreSubscription(ctx: Ctx<"subscription:end">) {
  const { db, now } = ctx;
  const { workspace, life } = await readLife(db);
  const restored = change(life, "restored", now(), workspace.timeZone);
  if (!restored.ok) return refuse(restored.reason === "too-late" ? "too-late" : "not-ended");
  if (!restored.value) return refuse("too-late");

  const isDone = await commitUnlessChanged(
    ctx,
    moveLife(db, life, restored.value),
    db.change(insistOnChange()),
    db.update(
      jobs,
      { runAfter: now(), error: null },
      eq(jobs.state, "queued"),
      eq(jobs.error, "read-only"),
    ),
    ...record(ctx, { type: "workspace.restored", object: ["workspace", db.tenantId] }),
  );
  return isDone ? accept(restored.value) : refuse("not-ended");
}
