import { asc } from "drizzle-orm";
import { membersWithNames } from "~/db/queries/memberships";
import { invitations, teams } from "~/db/schema";
import type { Ctx } from "../ctx";

/** The people of a workspace, its teams, and the seats it has offered: one round trip. */
export async function listMembers({ db, now }: Ctx<"members:read">) {
  const [members, offers, allTeams] = await db.read(
    db.ask(membersWithNames(now())),
    db.rows(invitations, { orderBy: [asc(invitations.id)], limit: 500 }),
    db.rows(teams, { orderBy: [asc(teams.id)], limit: 200 }),
  );
  return {
    members: members.map(({ userId, name, email, picture, role, teamId, createdAt, signIns }) => ({
      userId,
      name,
      email,
      picture,
      role,
      teamId,
      createdAt,
      signIns,
    })),
    offers: offers.map(({ id, email, role, teamId, expiresAt }) => ({
      id,
      email,
      role,
      teamId,
      expiresAt,
      isOver: expiresAt <= now(),
    })),
    teams: allTeams.map(({ id, name }) => ({ id, name })),
  };
}
