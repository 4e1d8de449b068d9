import { eq } from "drizzle-orm";
import type { Role } from "~/config/roles";
import { hasMemberAt } from "~/db/queries/memberships";
import { invitations, memberships, teams } from "~/db/schema";
import type { Seat } from "~/domain/identity/member-forms";
import { MOST_SEATS, mayAssign } from "~/domain/identity/membership";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { invitationEnd } from "./invitation-end";
import { invitationToken } from "./invitation-token";

/**
 * Offers somebody a seat: a mail with a link leaves by a job. An older offer to the same address is
 * replaced. Whether the address has an account elsewhere makes no difference.
 * Refuses `owners-only`, `already-a-member`, `no-such-team`, `too-many-seats`.
 */
export async function inviteMember(
  ctx: Ctx<"members:write">,
  by: Role,
  { email, role, teamId }: Omit<Seat, "role"> & { email: string; role: Role },
) {
  const { db, now } = ctx;
  const assigned = mayAssign(by, role);
  if (!assigned.ok) return assigned;

  const [isMember, team, seats, offers] = await db.read(
    db.ask(hasMemberAt(email)),
    db.one(teams, teamId ?? ""),
    db.count(memberships, { atMost: MOST_SEATS }),
    db.count(invitations, { atMost: MOST_SEATS }),
  );
  if (isMember) return refuse("already-a-member");
  if (teamId && !team) return refuse("no-such-team");
  if (seats + offers >= MOST_SEATS) return refuse("too-many-seats");

  const id = newId("iv", now());
  const expiresAt = await invitationEnd(ctx);
  const tokenHash = await sha256Hex(
    await invitationToken(ctx.services.linkSecret, { id, expiresAt }),
  );
  await commit(
    ctx,
    db.delete(invitations, eq(invitations.email, email)),
    db.insert(invitations, {
      id,
      createdAt: now(),
      email,
      role,
      teamId,
      tokenHash,
      invitedBy: ctx.actor,
      locale: ctx.locale,
      expiresAt,
    }),
    newJob(ctx, "mail.queued", { mailId: id }, { dedupeKey: `${id} ${expiresAt}` }).write,
    ...record(ctx, { type: "member.invited", object: ["invitation", id] }),
  );
  return accept(id);
}
