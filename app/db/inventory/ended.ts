import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { KEYS, REGISTER } from "./shares";

/** What the operator keeps of workspaces that are no more. */
export const ended = {
  endedWorkspaces: {
    ...REGISTER,
    retention: { class: "contract-records", since: "end-of-subscription" },
    columns: {
      ...KEYS,
      slug: "user.contact.organization",
      name: "user.contact.organization",
      timeZone: "system.operations",
      startedAt: "system.operations",
      endedAt: "system.operations",
      purgedAt: "system.operations",
      agreements: "user.content",
      ledgerNumber: "system.operations",
      certificate: "system.operations",
      historyUntil: "system.operations",
      keptUntil: "system.operations",
    },
  },
  formerMembers: {
    ...REGISTER,
    purpose: "answer-rights",
    retention: { class: "requests", since: "endedAt" },
    subject: "member",
    subjectKey: "userId",
    columns: {
      tenantId: "system.operations",
      workspaceId: "system.operations",
      userId: "user.unique_id",
      role: "system.operations",
      endedAt: "system.operations",
    },
    onErasure: "delete",
  },
  formerDoors: {
    ...REGISTER,
    purpose: "operate-the-service",
    basis: "contract",
    retention: { class: "requests", since: "endedAt" },
    columns: {
      tenantId: "system.operations",
      tokenHash: "system.secret",
      endedAt: "system.operations",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
