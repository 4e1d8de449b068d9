import { files, holds } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { plainDateAt } from "~/lib/zoned-time";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

export interface WantedHold {
  fileId: string;
  matter: string;
  citation: string | null;
  /** YYYY-MM-DD; null: until it is released. */
  until: string | null;
}

/**
 * Keeps one file for a matter: nothing deletes it, an erasure leaves it alone, and whoever does not keep
 * people's rights sees it no more. Refuses `file-not-found` and `hold-ends-before-today`.
 */
export async function setHold(ctx: Ctx<"privacy:write">, wanted: WantedHold) {
  const all = ctx.db.as(EVERYTHING);
  const [file] = await all.read(all.one(files, wanted.fileId));
  if (!file) return refuse("file-not-found");
  if (wanted.until !== null && wanted.until < plainDateAt(ctx.now(), ctx.timeZone))
    return refuse("hold-ends-before-today");

  const id = newId("hd", ctx.now());
  await commit(
    ctx,
    all.insert(holds, { id, createdAt: ctx.now(), createdBy: ctx.actor, ...wanted }),
    ...record(ctx, { type: "hold.set", object: ["hold", id], about: file }),
  );
  return accept({ id });
}
