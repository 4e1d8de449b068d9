import { packages } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { LINK_MS, readLink, signLink } from "~/services/files/signed-link";
import { commit } from "./commit";
import type { Ctx } from "./ctx";
import { record } from "./events";

export type Package = typeof packages.$inferSelect;
type PackageCtx = Pick<Ctx, "db" | "services" | "now" | "actor" | "ring">;

/** A package of this kind that can still be taken, or undefined. */
export async function openPackage(
  { db, now, actor }: PackageCtx,
  kind: Package["kind"],
  id: string,
): Promise<Package | undefined> {
  const [found] = await db.read(db.one(packages, id));
  if (!found || found.kind !== kind || found.expiresAt <= now()) return undefined;

  // It holds what its maker saw.
  return db.scope.kind === "all" || found.createdBy === actor ? found : undefined;
}

/** The token of a link to a package, good for a few minutes. */
export const packageToken = ({ db, services, now, actor }: PackageCtx, id: string) =>
  signLink([services.linkSecret], {
    fileId: id,
    tenantId: db.tenantId,
    by: actor,
    expires: now() + LINK_MS,
  });

/** The id of the package that a token leads to; null when it is another workspace's, forged or too old. */
export async function packageBehind({ db, services, now }: PackageCtx, token: string) {
  const link = await readLink([services.linkSecret], token, now());
  return link.ok && link.value.tenantId === db.tenantId ? link.value.fileId : null;
}

/** What a download is made of. */
export interface Taken {
  body: ReadableStream;
  bytes: number;
  name: string;
}

/** Opens a package and notes that it was taken. Refuses `package-not-found`. */
export async function takePackage(ctx: PackageCtx, kind: Package["kind"], id: string) {
  const found = await openPackage(ctx, kind, id);
  const object = found && (await ctx.services.objects.get(found.r2Key));
  if (!found || !object) return refuse("package-not-found");

  await commit(
    ctx,
    ...record(ctx, {
      type: "package.downloaded",
      object: ["package", id],
      about: { contactId: found.contactId },
    }),
  );
  return accept<Taken>({ body: object.body, bytes: found.bytes, name: `${kind}-${id}.zip` });
}
