import { and, desc, eq } from "drizzle-orm";
import { mailConsents, mailSubscriptions } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { type MailingPurpose, mailingPurposes } from "~/domain/mailings/purposes";
import { daysOf } from "~/domain/policy/retention";
import { DAY_MS } from "~/lib/time";
import type { ConsentLine } from "../consent-line";
import type { Ctx } from "../ctx";

export type Subscription = typeof mailSubscriptions.$inferSelect;

const MOST_LINES = 200;

/** Reads what an address is subscribed to, confirmed or not. */
export const subscriptionsOf = (db: TenantDb, addressHash: string) =>
  db.rows(mailSubscriptions, { where: eq(mailSubscriptions.addressHash, addressHash) });

/** Reads what was said for an address, the last first. */
export const linesOf = (db: TenantDb, addressHash: string) =>
  db.rows(mailConsents, {
    where: and(eq(mailConsents.addressHash, addressHash)),
    orderBy: [desc(mailConsents.id)],
    limit: MOST_LINES,
  });

/** Whether the last word about a purpose is a question that was mailed and never answered. */
export const isUnanswered = (lines: readonly ConsentLine[], purpose: MailingPurpose) =>
  lines.find((line) => line.purpose === purpose)?.action === "asked";

/** Those that can still be confirmed. */
export async function openAmong(
  { services, now }: Pick<Ctx, "services" | "now">,
  subscriptions: readonly Subscription[],
): Promise<Subscription[]> {
  const { retention } = await services.inForce();
  const since = now() - daysOf(retention, "unconfirmed-subscriptions") * DAY_MS;
  return subscriptions.filter((one) => one.awaitingSince !== null && one.awaitingSince > since);
}

/** What stands, in the order in which it is offered. */
export const confirmedIn = (subscriptions: readonly Subscription[]): MailingPurpose[] =>
  mailingPurposes.filter((purpose) =>
    subscriptions.some((one) => one.purpose === purpose && one.consentId !== null),
  );
