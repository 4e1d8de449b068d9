import { asc, eq } from "drizzle-orm";
import { insistNoMember } from "~/db/queries/insist-no-member";
import { memberships } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";

/** The work of handing on what was open of somebody who leaves, by the system and whatever whoever asks may see. */
export const handOnWorkOf = (
  { db, now }: Pick<Ctx, "db" | "now">,
  userId: string,
  removedBy: string | null,
): Write =>
  newJob({ db: db.as(EVERYTHING), now, actor: "system" }, "member.left", { userId, removedBy })
    .write;

/**
 * Who gets the deals and tasks of somebody who left: whoever removed them, while they are there
 * themselves, else the owner who has been there longest, else nobody.
 * @returns null when whoever left is back: what is theirs stays.
 */
export async function followerOf(
  { db }: Pick<Ctx, "db">,
  userId: string,
  removedBy: string | null,
): Promise<{ ownerId: string | null } | null> {
  const [[member], [remover], [owner]] = await db.read(
    db.rows(memberships, { where: eq(memberships.userId, userId), limit: 1 }),
    db.rows(memberships, { where: eq(memberships.userId, removedBy ?? ""), limit: 1 }),
    db.rows(memberships, {
      where: eq(memberships.role, "owner"),
      orderBy: [asc(memberships.createdAt)],
      limit: 1,
    }),
  );
  if (member) return null;
  return { ownerId: (remover ?? owner)?.userId ?? null };
}

/** Ends a step whose member came back while it was taken: what they were given since stays theirs. */
export const insistGone = ({ db }: Pick<Ctx, "db">, userId: string): Write =>
  db.change(insistNoMember(userId));
