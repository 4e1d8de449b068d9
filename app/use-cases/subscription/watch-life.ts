import { isNotNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { purgeOfItself } from "~/db/queries/purge-of-itself";
import { holds } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { change, noticeDue } from "~/domain/lifecycle/lifecycle";
import { commit, commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { moveLife } from "./move-life";
import { readLife } from "./read-life";

type WatchCtx = Pick<Ctx, "now" | "ring"> & { db: TenantDb };

/**
 * What the clock does to a workspace whose subscription was ended: the notice that is due, once, and at the end of
 * its time the purge, which waits while a file is on hold. Called late, or twice, it comes to the same.
 */
export async function watchLife({ db, now, ring }: WatchCtx): Promise<void> {
  const ctx = { db, now, ring, actor: "system" };
  await writeNotice(ctx);
  if (await isHeld(db)) return keepOn(ctx);
  const { workspace, life } = await readLife(db);
  const purged = change(life, "purged", now(), workspace.timeZone);
  if (purged.ok) await takeUpPurge(ctx);
}

/** Whether anything in the workspace is kept for a matter. */
async function isHeld(db: TenantDb): Promise<boolean> {
  const [n] = await db.read(db.count(holds, { where: isNotNull(holds.fileId), atMost: 1 }));
  return n > 0;
}

/** Puts the end off by a day, where it is near. */
async function keepOn({ db, now, ring }: WatchCtx): Promise<void> {
  const { workspace, life } = await readLife(db);
  const kept = change(life, "held", now(), workspace.timeZone);
  if (!kept.ok || !kept.value) return;
  await commitUnlessChanged(
    { db, ring },
    moveLife(db, life, kept.value),
    db.change(insistOnChange()),
  );
}

/** Begins the purge, or takes it up again where it was given up. */
export async function takeUpPurge({ db, now, ring }: WatchCtx): Promise<void> {
  await commit({ db, ring }, db.change(purgeOfItself(now())));
}

/** Of two who write it at once, one does. */
async function writeNotice(ctx: WatchCtx & Pick<Ctx, "actor">): Promise<void> {
  const { db, now } = ctx;
  const { workspace, life } = await readLife(db);
  const day = noticeDue(life, now(), workspace.timeZone);
  const told = change(life, "told", now(), workspace.timeZone);
  if (day === null || !told.ok || !told.value) return;

  await commitUnlessChanged(
    ctx,
    moveLife(db, life, told.value),
    db.change(insistOnChange()),
    newJob(ctx, "subscription.told", { day, since: life.since }).write,
  );
}
