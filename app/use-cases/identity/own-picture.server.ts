import type { Bytes } from "~/lib/bytes";
import { accountKey, type UserId } from "~/lib/ids";
import { accept } from "~/lib/result";
import { newToken } from "~/lib/secrets";
import { makePortrait } from "~/services/portraits/make-portrait";
import type { IdentityCtx } from "./identity-ctx";

type Pictures = Pick<IdentityCtx, "db" | "objects">;

const keyOf = (userId: UserId) => accountKey("pictures", userId);

/**
 * Keeps a portrait of what somebody sent, in place of the one before, under an address that is new and cannot be
 * guessed. Refuses as `makePortrait` does.
 */
export async function setPicture(
  { db, objects, now }: Pictures & Pick<IdentityCtx, "now">,
  userId: UserId,
  file: Bytes,
) {
  const portrait = await makePortrait(file);
  if (!portrait.ok) return portrait;

  // One object for each account: none is left behind, whatever fails between these two.
  await objects.put(keyOf(userId), portrait.value);
  const picture = newToken();
  await db.commit(db.changeUser(userId, { picture, updatedAt: now() }));
  return accept(picture);
}

/** Deletes somebody's picture, and its address with it. Where there is none, nothing happens. */
export async function removePicture(
  { db, objects, now }: Pictures & Pick<IdentityCtx, "now">,
  userId: UserId,
): Promise<void> {
  await objects.delete(keyOf(userId));
  await db.commit(db.changeUser(userId, { picture: null, updatedAt: now() }));
}

/** The picture at an address, for its owner and for whoever works in a workspace with them; null for all others. */
export async function pictureAt({ db, objects }: Pictures, viewer: UserId, token: string) {
  const owner = await db.ownerOfPicture(token, viewer);
  return owner && objects.get(keyOf(owner));
}

/** One's own picture, to take along; null where there is none. */
export const ownPicture = ({ objects }: Pick<IdentityCtx, "objects">, userId: UserId) =>
  objects.get(keyOf(userId));
