import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { MACHINERY } from "./shares";

/** Those who look at our pages. */
export const visitors = {
  consentRecords: {
    purpose: "keep-consent",
    basis: "legal-duty",
    role: "controller",
    scope: "website",
    retention: { class: "consent-records", since: "at" },
    subject: "visitor",
    subjectKey: "subjectKey",
    columns: {
      id: "system.operations",
      at: "system.operations",
      subjectKey: "user.unique_id",
      consentId: "user.unique_id",
      action: "user.privacy_preferences",
      before: "user.privacy_preferences",
      after: "user.privacy_preferences",
      bannerVersion: "system.operations",
      fingerprint: "system.operations",
      textSha256: "system.operations",
      language: "user.demographic",
      jurisdiction: "system.operations",
      jurisdictionFoundBy: "system.operations",
      gpc: "user.privacy_preferences",
      method: "system.operations",
    },
    onErasure: "delete",
  },
  pageViews: {
    purpose: "count-page-views",
    basis: "consent",
    role: "controller",
    scope: "website",
    retention: { class: "page-views", since: "at" },
    subject: "visitor",
    subjectKey: "analyticsId",
    columns: {
      analyticsId: "user.unique_id",
      at: "user.behavior",
      path: "user.behavior",
      referrer: "user.behavior",
    },
    onErasure: "delete",
  },
  pageViewMonths: {
    ...MACHINERY,
    purpose: "count-page-views",
    basis: "consent",
    role: "controller",
    scope: "website",
    retention: { class: "page-view-sums", since: "month" },
    columns: {
      month: "system.operations",
      path: "system.operations",
      views: "system.operations",
    },
  },
  guardAlerts: {
    ...MACHINERY,
    role: "controller",
    basis: "contract",
    purpose: "prevent-abuse",
    retention: { class: "guard-alerts", since: "at" },
    columns: {
      day: "system.operations",
      kind: "system.operations",
      name: "system.operations",
      at: "system.operations",
      count: "system.operations",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
