import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { files } from "~/db/schema";
import type { Bytes } from "~/lib/bytes";
import { r2Key } from "~/lib/ids";
import { accept } from "~/lib/result";
import { type AdmittedFile, admitFile } from "~/services/files/admit-file";
import { FILE_TYPES } from "~/services/files/file-types";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { commitOnce, idOnce } from "../once";
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
  const stored = await storeFile(ctx, subject, offered, idOnce(ctx, "fl"));
  if (!stored.ok) return stored;

  const { seen, told, ...file } = stored.value;
  // Of two who store the same at once, one tells of it.
  await commitUnlessChanged(ctx, seen, ctx.db.change(insistOnChange()), ...told);
  return accept(file);
}

/** Stores it under this id; again does no harm. @returns what makes it seen and tells of it, to be committed once. */
export async function storeFile(
  ctx: Ctx<"files:write">,
  subject: Subject,
  offered: { name: string; bytes: Bytes },
  offeredId: string,
) {
  const about = await aboutOf(ctx, subject);
  if (!about.ok) return about;
  const admitted = await admitFile(offered, ctx.services.scan);
  if (!admitted.ok) return admitted;

  const file = admitted.value;
  const row = { ...rowOf(ctx, file, offeredId), ...columnsOf(about.value) };
  const id = await commitOnce(ctx, files, offeredId, ctx.db.insertOrIgnore(files, row));
  await ctx.services.objects.put(keyOf(ctx, id), file.bytes);

  const scan = file.verdict === "clean" ? ("clean" as const) : ("quarantined" as const);
  return accept({
    id,
    scan,
    seen: ctx.db.update(files, { scan }, eq(files.id, id), eq(files.scan, "quarantined")),
    told: record(ctx, { type: "file.added", object: ["file", id], about: about.value }),
  });
}

const keyOf = ({ db }: Pick<Ctx, "db">, id: string) => r2Key("files", db.tenantId, id);

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
    r2Key: keyOf({ db }, id),
    scan: "quarantined" as const,
  };
}
