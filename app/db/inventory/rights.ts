import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { CUSTOMER_DATA, KEYS, MACHINERY } from "./shares";

/** What people asked of their data, and what became of it. */
export const rights = {
  packages: {
    ...CUSTOMER_DATA,
    retention: { class: "packages", since: "createdAt" },
    subject: "contact",
    subjectKey: "contactId",
    columns: {
      ...KEYS,
      kind: "system.operations",
      contactId: "user.unique_id",
      jobId: "system.operations",
      r2Key: "system.operations",
      bytes: "system.operations",
      sha256: "system.operations",
      createdBy: "system.operations",
      expiresAt: "system.operations",
    },
    onErasure: "delete",
  },
  privacyRequests: {
    ...CUSTOMER_DATA,
    purpose: "answer-rights",
    retention: { class: "requests", since: "closedAt" },
    subject: "contact",
    subjectKey: "contactId",
    columns: {
      ...KEYS,
      type: "system.operations",
      contactId: "user.unique_id",
      subjectHash: "system.operations",
      state: "system.operations",
      dueOn: "system.operations",
      jobId: "system.operations",
      certificateId: "system.operations",
      packageId: "system.operations",
      createdBy: "system.operations",
      closedAt: "system.operations",
      counts: "system.operations",
    },
    onErasure: {
      clear: ["contactId", "packageId"],
      keepRestBecause: "the proof that a request was answered in time; it names nobody",
    },
  },
  certificates: {
    ...MACHINERY,
    purpose: "answer-rights",
    retention: { class: "requests", since: "createdAt" },
    columns: {
      ...KEYS,
      requestId: "system.operations",
      ledgerNumber: "system.operations",
      document: "system.operations",
    },
  },
  suppressions: {
    ...MACHINERY,
    purpose: "answer-rights",
    columns: {
      tenantId: "system.operations",
      hash: "system.operations",
      createdAt: "system.operations",
      requestId: "system.operations",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
