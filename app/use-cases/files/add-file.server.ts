import { eq } from "drizzle-orm";
import { files } from "~/db/schema";
import type { Bytes } from "~/lib/bytes";
import { newId, r2Key } from "~/lib/ids";
import { accept } from "~/lib/result";
import { type AdmittedFile, admitFile } from "~/services/files/admit-file";
import { FILE_TYPES } from "~/services/files/file-types";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { aboutOf, columnsOf, type Subject } from "../subject";

/**
 * Keeps a file on a record: at most 15 MB, of a known type by its content, pictures without their
 * metadata. The row is written before the object and stays in quarantine until the object is there, so
 * that whatever is stored has a row by which it is found and deleted. A harmful file stays there for
 * good. Refuses like `admitFile`, and when the viewer sees no such record.
 */
export async function addFile(
  ctx: Ctx<"files:write">,
  subject: Subject,
  offered: { name: string; bytes: Bytes },
) {
  const stored = await storeFile(ctx, subject, offered, newId("fl", ctx.now()));
  if (!stored.ok) return stored;

  const { writes, ...file } = stored.value;
  await commit(ctx, ...writes);
  return accept(file);
}

/** Stores it under this id; again does no harm. @returns what makes it seen, to be committed once. */
export async function storeFile(
  ctx: Ctx<"files:write">,
  subject: Subject,
  offered: { name: string; bytes: Bytes },
  id: string,
) {
  const about = await aboutOf(ctx, subject);
  if (!about.ok) return about;
  const admitted = await admitFile(offered, ctx.services.scan);
  if (!admitted.ok) return admitted;

  const file = admitted.value;
  const row = rowOf(ctx, file, id);
  await ctx.db.commit(ctx.db.insertOrIgnore(files, { ...row, ...columnsOf(about.value) }));
  await ctx.services.objects.put(row.r2Key, file.bytes);

  const scan = file.verdict === "clean" ? ("clean" as const) : ("quarantined" as const);
  const writes = [
    ctx.db.update(files, { scan }, eq(files.id, id)),
    ...record(ctx, { type: "file.added", object: ["file", id], about: about.value }),
  ];
  return accept({ id, scan, writes });
}

function rowOf(
  { db, actor, now }: Pick<Ctx, "db" | "actor" | "now">,
  file: AdmittedFile,
  id: string,
) {
  const at = now();
  return {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: actor,
    updatedBy: actor,
    name: file.name,
    mediaType: FILE_TYPES[file.type].contentType,
    bytes: file.bytes.length,
    sha256: file.sha256,
    r2Key: r2Key("files", db.tenantId, id),
    scan: "quarantined" as const,
  };
}
