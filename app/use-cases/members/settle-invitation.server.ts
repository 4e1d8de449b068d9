import { eq } from "drizzle-orm";
import type { Role } from "~/config/roles";
import { invitations } from "~/db/schema";
import { mayAssign } from "~/domain/identity/membership";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { invitationEnd } from "./invitation-end";
import { invitationToken } from "./invitation-token";

/** Sends an invitation once more, with a new link that works as long as a new one; the old one stops. */
export async function resendInvitation(ctx: Ctx<"members:write">, by: Role, id: string) {
  const { db, now } = ctx;
  const [offered] = await db.read(db.one(invitations, id));
  if (!offered) return refuse("invitation-not-found");
  const assigned = mayAssign(by, offered.role);
  if (!assigned.ok) return assigned;

  const expiresAt = await invitationEnd(ctx);
  const token = await invitationToken(ctx.services.linkSecret, { id, expiresAt });
  await commit(
    ctx,
    db.update(
      invitations,
      { expiresAt, createdAt: now(), tokenHash: await sha256Hex(token) },
      eq(invitations.id, id),
    ),
    newJob(ctx, "mail.queued", { mailId: id }, { dedupeKey: `${id} ${expiresAt}` }).write,
  );
  return accept(id);
}

/** Takes an offered seat back; its link stops working at once. */
export async function revokeInvitation(ctx: Ctx<"members:delete">, id: string) {
  const [gone] = await commit(ctx, ctx.db.delete(invitations, eq(invitations.id, id)));
  return gone ? accept(id) : refuse("invitation-not-found");
}
