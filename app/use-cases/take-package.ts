import { lastWithheld } from "~/db/queries/last-withheld";
import { packages } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { LINK_MS, readLink, signLink } from "~/services/files/signed-link";
import { type PackedFile, zipOfParts } from "~/services/packages/parts";
import { commit } from "./commit";
import type { Ctx } from "./ctx";
import { record } from "./events";
import { contentsOf } from "./package-contents";

export type Package = typeof packages.$inferSelect;
type PackageCtx = Pick<Ctx, "db" | "services" | "now" | "actor" | "ring">;

/** A package of this kind that is made and can still be taken, or undefined. */
export async function openPackage(
  { db, now, actor }: PackageCtx,
  kind: Package["kind"],
  id: string,
): Promise<Package | undefined> {
  const [found, withheldAt] = await db.read(db.one(packages, id), db.ask(lastWithheld()));
  if (!found || found.kind !== kind || found.bytes === 0 || found.expiresAt <= now())
    return undefined;
  if (isOutdated(found, withheldAt)) return undefined;

  // It holds what its maker saw.
  return db.scope.kind === "all" || found.createdBy === actor ? found : undefined;
}

/** An export of before somebody was restricted, or known for a minor, holds them still: it is made anew. */
export const isOutdated = ({ kind, createdAt }: Package, withheldAt: EpochMs) =>
  kind === "export" && withheldAt > createdAt;

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
  const body = found && (await bodyOf(ctx, found));
  if (!found || !body) return refuse("package-not-found");

  await commit(
    ctx,
    ...record(ctx, {
      type: "package.downloaded",
      object: ["package", id],
      about: { contactId: found.contactId },
    }),
  );
  return accept<Taken>({ body, bytes: found.bytes, name: `${kind}-${id}.zip` });
}

/** An export lies there in parts, and becomes a zip on its way; any other package is one object. */
async function bodyOf({ services: { objects } }: PackageCtx, { kind, r2Key, createdAt }: Package) {
  if (kind !== "export") return (await objects.get(r2Key))?.body ?? null;

  const files = contentsOf(objects, r2Key);
  const first = await files.next();
  return first.done ? null : zipOfParts(objects, r2Key, withFirst(first.value, files), createdAt);
}

async function* withFirst(first: PackedFile, rest: AsyncGenerator<PackedFile>) {
  yield first;
  yield* rest;
}
