import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { ACCOUNT, CUSTOMER_DATA, KEYS, MACHINERY } from "./shares";

/** Limits, workspaces and who belongs to them. */
export const platform = {
  rateLimits: {
    ...ACCOUNT,
    purpose: "prevent-abuse",
    retention: { class: "abuse-counters", since: "expiresAt" },
    subject: "nobody",
    columns: {
      key: "user.unique_id",
      count: "system.operations",
      blockedUntil: "system.operations",
      expiresAt: "system.operations",
    },
  },
  sentMails: {
    ...ACCOUNT,
    purpose: "tell-members",
    scope: "communications",
    retention: { class: "finished-work", since: "sentAt" },
    // A key of news ends in the keyed hash of the address it went to, and the Message-ID begins with the key.
    subject: "visitor",
    subjectKey: "key",
    columns: {
      key: "user.unique_id",
      messageId: "user.unique_id",
      sentAt: "system.operations",
    },
    onErasure: "delete",
  },
  workspaces: {
    ...MACHINERY,
    role: "controller",
    basis: "contract",
    columns: {
      ...KEYS,
      name: "user.contact.organization",
      slug: "user.contact.organization",
      timeZone: "system.operations",
      currency: "system.operations",
      locale: "system.operations",
      ledgerApplied: "system.operations",
      ledgerAnchored: "system.operations",
      lifecycle: "system.operations",
      lifecycleSince: "system.operations",
      purgeAt: "system.operations",
      lastNotice: "system.operations",
    },
  },
  teams: { ...MACHINERY, columns: { ...KEYS, name: "system.operations" } },
  memberships: {
    ...CUSTOMER_DATA,
    purpose: "give-access",
    subject: "member",
    subjectKey: "userId",
    columns: {
      ...KEYS,
      userId: "user.unique_id",
      role: "system.operations",
      teamId: "system.operations",
      waiting: "system.operations",
    },
    onErasure: "delete",
  },
  invitations: {
    ...CUSTOMER_DATA,
    purpose: "give-access",
    retention: { class: "invitations", since: "createdAt" },
    subject: "member",
    subjectKey: "email",
    columns: {
      ...KEYS,
      email: "user.contact.email",
      role: "system.operations",
      teamId: "system.operations",
      tokenHash: "system.secret",
      invitedBy: "user.unique_id",
      locale: "system.operations",
      expiresAt: "system.operations",
    },
    onErasure: "delete",
  },
} as const satisfies Partial<Inventory<typeof schema>>;
