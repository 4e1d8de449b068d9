import { and, eq, isNotNull } from "drizzle-orm";
import { files, holds } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";

type ReleaseCtx = Pick<Ctx<"privacy:write">, "db" | "actor" | "now" | "ring">;

/**
 * Ends a hold. Where an erasure waits for the file and no other hold keeps it, the erasure goes on by
 * itself. Refuses `hold-not-found`; released twice, it stays released.
 */
export async function releaseHold(ctx: ReleaseCtx, holdId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [hold] = await all.read(all.one(holds, holdId));
  if (!hold) return refuse("hold-not-found");
  const { fileId, requestId } = hold;
  if (fileId === null) return accept({ id: holdId });

  const [file] = await all.read(all.one(files, fileId));
  const released = { fileId: null, releasedAt: ctx.now(), releasedBy: ctx.actor };
  // Whether another hold keeps the file, the job finds out: two may be released at once.
  const goesOn = requestId ? [newJob(ctx, "hold.released", { requestId, fileId }).write] : [];
  await commit(
    ctx,
    all.update(holds, released, and(eq(holds.id, holdId), isNotNull(holds.fileId))),
    ...goesOn,
    ...record(ctx, { type: "hold.released", object: ["hold", holdId], about: file }),
  );
  return accept({ id: holdId });
}
