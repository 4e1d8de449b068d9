import { insistOnChange } from "~/db/queries/insist";
import { change } from "~/domain/lifecycle/lifecycle";
import { saysName } from "~/domain/lifecycle/subscription.form";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { moveLife } from "./move-life";
import { readLife } from "./read-life";

/**
 * Ends the subscription: from now on the workspace is read-only, and its owners are told.
 * Refuses `name-does-not-match` and `already-ended`.
 */
export async function endSubscription(ctx: Ctx<"subscription:end">, typed: string) {
  const { db, now } = ctx;
  const { workspace, life } = await readLife(db);
  if (!saysName(typed, workspace.name)) return refuse("name-does-not-match");

  const ended = change(life, "ended", now(), workspace.timeZone);
  if (!ended.ok || !ended.value) return refuse("already-ended");

  const { since } = ended.value;
  const isDone = await commitUnlessChanged(
    ctx,
    moveLife(db, life, ended.value),
    db.change(insistOnChange()),
    newJob(ctx, "subscription.told", { day: 0, since }).write,
    ...record(ctx, { type: "workspace.terminated", object: ["workspace", db.tenantId] }),
  );
  return isDone ? accept(ended.value) : refuse("already-ended");
}
