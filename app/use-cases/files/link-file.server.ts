import { files } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { LINK_MS, signLink } from "~/services/files/signed-link";
import type { Ctx } from "../ctx";

/**
 * A file, with a link that opens it for five minutes for whoever holds it; none while it is in
 * quarantine. Refuses `file-not-found`.
 */
export async function linkFile(ctx: Ctx<"files:read">, fileId: string) {
  const { db, services, actor, now } = ctx;
  const [file] = await db.read(db.one(files, fileId));
  if (!file) return refuse("file-not-found");
  if (file.scan !== "clean") return accept({ file, link: null });

  const expires = now() + LINK_MS;
  const { tenantId } = db;
  const token = await signLink([services.linkSecret], { fileId, tenantId, expires, by: actor });
  return accept({ file, link: { path: `/files/${token}`, expires } });
}
