import { invitations, workspaceSettings } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { Clock } from "~/lib/time";
import type { Services } from "~/services/services";
import { grant } from "~/use-cases/ctx";
import { inviteMember } from "~/use-cases/members/invite-member.server";

interface Office {
  db: TenantDb;
  now: Clock;
  services: Services;
  ring: (jobId: string) => Promise<void>;
}

const ROLE = "operator-privacy";

/**
 * Offers each of these a seat at the operator's, unless they work there or are invited. An offer that ran out is
 * made anew by the next run. Whoever is taken off the list keeps the seat.
 */
export async function inviteOperators(office: Office, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  const { db } = office;
  const [offers, [settings]] = await db.read(
    db.rows(invitations),
    db.rows(workspaceSettings, { limit: 1 }),
  );
  if (!settings) return;

  const ctx = {
    ...office,
    settings,
    granted: grant("members:write"),
    actor: "system",
    viewer: { userId: null, teamId: null },
    locale: "en" as const,
    timeZone: "Asia/Dubai",
  };
  const invited = new Set(offers.map(({ email }) => email));
  for (const email of emails.filter((one) => !invited.has(one)))
    await inviteMember(ctx, ROLE, { email, role: ROLE, teamId: null });
}
