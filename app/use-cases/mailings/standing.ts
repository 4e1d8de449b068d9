import { and, desc, eq } from "drizzle-orm";
import { RETENTION } from "~/config/retention";
import { mailConsents, mailSubscriptions } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { type MailingPurpose, mailingPurposes } from "~/domain/mailings/purposes";
import { DAY_MS, type EpochMs } from "~/lib/time";
import type { ConsentLine } from "../consent-line";

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

/** Whether a subscription can still be confirmed. */
export const isOpen = ({ awaitingSince }: Subscription, now: EpochMs) =>
  awaitingSince !== null &&
  now < awaitingSince + RETENTION["unconfirmed-subscriptions"].days * DAY_MS;

/** What stands, in the order in which it is offered. */
export const confirmedIn = (subscriptions: readonly Subscription[]): MailingPurpose[] =>
  mailingPurposes.filter((purpose) =>
    subscriptions.some((one) => one.purpose === purpose && one.consentId !== null),
  );
