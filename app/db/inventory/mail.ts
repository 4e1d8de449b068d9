import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { KEYS, STAMPS } from "./shares";

const NEWS = {
  purpose: "send-news",
  basis: "consent",
  role: "controller",
  scope: "communications",
} as const;
const AGREED = {
  locale: "user.demographic",
  country: "user.demographic",
  law: "system.operations",
  textVersion: "system.operations",
  textSha256: "system.operations",
} as const;

/** The news that we send, who asked for it, and who said no. */
export const mail = {
  mailSubscriptions: {
    ...NEWS,
    retention: { class: "unconfirmed-subscriptions", since: "awaitingSince" },
    subject: "visitor",
    subjectKey: "email",
    columns: {
      ...KEYS,
      ...AGREED,
      email: "user.contact.email",
      addressHash: "user.unique_id",
      purpose: "user.privacy_preferences",
      awaitingSince: "system.operations",
      consentId: "system.operations",
    },
    onErasure: "delete",
  },
  mailConsents: {
    ...NEWS,
    // Swept by more than the instant in the row.
    retention: { class: "mail-consents", since: "end-of-subscription" },
    subject: "visitor",
    subjectKey: "addressHash",
    columns: {
      ...KEYS,
      ...AGREED,
      addressHash: "user.unique_id",
      purpose: "user.privacy_preferences",
      channel: "system.operations",
      action: "user.privacy_preferences",
      how: "system.operations",
    },
    onErasure: {
      clear: ["country", "locale"],
      keepRestBecause:
        "GDPR Art. 7(1), 17(3)(e): what was agreed to must be shown; no address is in it",
    },
  },
  mailSuppressions: {
    ...NEWS,
    retention: { class: "mail-suppressions", since: "createdAt" },
    subject: "nobody",
    columns: {
      tenantId: "system.operations",
      hash: "user.unique_id",
      purpose: "user.privacy_preferences",
      createdAt: "system.operations",
    },
  },
  mailings: {
    ...NEWS,
    retention: { class: "mailings", since: "sentAt" },
    subject: "nobody",
    columns: {
      ...KEYS,
      ...STAMPS,
      purpose: "system.operations",
      subjectEn: "system.operations",
      subjectAr: "system.operations",
      bodyEn: "system.operations",
      bodyAr: "system.operations",
      state: "system.operations",
      sentCount: "system.operations",
      excludedCount: "system.operations",
      sentAt: "system.operations",
    },
  },
  mailingSends: {
    ...NEWS,
    retention: { class: "mailings", since: "at" },
    subject: "visitor",
    subjectKey: "addressHash",
    columns: {
      tenantId: "system.operations",
      mailingId: "system.operations",
      addressHash: "user.unique_id",
      at: "system.operations",
      excluded: "user.privacy_preferences",
      basis: "system.operations",
      law: "system.operations",
      consentId: "system.operations",
    },
    onErasure: "delete",
  },
} as const satisfies Partial<Inventory<typeof schema>>;
