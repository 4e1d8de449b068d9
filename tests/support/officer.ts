import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { memberships, users } from "~/db/schema";
import { type aTenant, NOON } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** Somebody in a workspace who answers requests. */
export async function withOfficer(
  { db }: Tenant,
  role: "privacy" | "operator-privacy" = "privacy",
) {
  const home = drizzle(env.DB);
  const user = { id: `us_${role}`, name: "Officer", email: `${role}@officer.example` };
  const stamps = { createdAt: NOON, updatedAt: NOON };
  await home.insert(users).values({ ...user, ...stamps, emailVerified: true });
  const seat = { tenantId: db.tenantId, id: `mb_${role}`, createdAt: NOON, userId: user.id };
  await home.insert(memberships).values({ ...seat, role });
}

/** What they were written. */
export const toOfficer = ({ mails }: Tenant) =>
  mails.filter(({ to }) => to.address.endsWith("@officer.example"));
