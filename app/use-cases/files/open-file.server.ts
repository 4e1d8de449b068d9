import { files } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { FILE_TYPES, type FileType } from "~/services/files/file-types";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { raiseIncident } from "../raise-incident";

/**
 * The bytes of a file for whoever holds a link to it. Each opening is written down, as the doing of the
 * one whom the link was given to. Refuses `file-not-found`, also for what is in quarantine; where the object is
 * gone under its row, an incident is filed.
 */
export async function openFile(
  ctx: Pick<Ctx, "db" | "services" | "now" | "ring" | "actor">,
  fileId: string,
) {
  const [file] = await ctx.db.read(ctx.db.one(files, fileId));
  if (file?.scan !== "clean") return refuse("file-not-found");
  const object = await ctx.services.objects.get(file.r2Key);
  if (!object) {
    const summary = `files: what ${fileId} leads to is gone`;
    await raiseIncident(ctx, { kind: "file-missing", objectId: fileId, summary });
    return refuse("file-not-found");
  }

  await commit(ctx, ...record(ctx, { type: "file.opened", object: ["file", fileId], about: file }));
  return accept({ name: file.name, type: typeOf(file.mediaType), size: object.size, object });
}

const typeOf = (mediaType: string): FileType => {
  const types = Object.keys(FILE_TYPES) as FileType[];
  return types.find((type) => FILE_TYPES[type].contentType === mediaType) ?? "txt";
};
