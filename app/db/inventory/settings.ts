import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { CUSTOMER_DATA, KEYS, MACHINERY } from "./shares";

/** How a workspace works, who may use it by program, and how it is searched. */
export const settings = {
  assignees: {
    ...CUSTOMER_DATA,
    subject: "nobody",
    columns: {
      ...KEYS,
      name: "user.name",
      nameKey: "user.name",
      manager: "user.name",
      office: "system.operations",
      teamId: "system.operations",
      importId: "system.operations",
    },
  },
  workspaceSettings: {
    ...MACHINERY,
    columns: {
      tenantId: "system.operations",
      directory: "user.name",
      workingHours: "system.operations",
      responseTargetMinutes: "system.operations",
      basisRules: "system.operations",
      currency: "system.operations",
      aiOn: "system.operations",
      aiProvider: "system.operations",
      aiModel: "system.operations",
      aiBaseUrl: "system.operations",
      aiKeySealed: "system.secret",
      mailToken: "system.secret",
      dpaVersion: "system.operations",
      sampleAt: "system.operations",
      lastAssignedTo: "system.operations",
      establishment: "system.operations",
      updatedAt: "system.operations",
    },
  },
  taxNumbers: {
    ...MACHINERY,
    basis: "contract",
    role: "controller",
    columns: {
      ...KEYS,
      company: "user.contact.organization",
      trnSealed: "system.secret",
      trnHash: "system.secret",
      lastDigits: "user.unique_id",
      createdBy: "system.operations",
    },
  },
  apiKeys: {
    ...MACHINERY,
    columns: {
      ...KEYS,
      name: "system.operations",
      role: "system.operations",
      memberId: "system.operations",
      scopes: "system.operations",
      tokenHash: "system.secret",
      hint: "system.operations",
      createdBy: "system.operations",
      lastUsedAt: "system.operations",
      expiresAt: "system.operations",
      revokedAt: "system.operations",
    },
  },
  idempotencyKeys: {
    ...MACHINERY,
    onMention: "delete",
    retention: { class: "finished-work", since: "createdAt" },
    columns: {
      tenantId: "system.operations",
      keyHash: "system.operations",
      fingerprint: "system.operations",
      status: "system.operations",
      body: "user.content",
      headers: "system.operations",
      createdAt: "system.operations",
      lockedUntil: "system.operations",
    },
  },
  searchTokens: {
    ...CUSTOMER_DATA,
    subject: "contact",
    subjectKey: "recordId",
    columns: {
      tenantId: "system.operations",
      scope: "system.operations",
      token: "user.name",
      kind: "system.operations",
      recordId: "user.unique_id",
    },
    onErasure: "delete",
  },
} as const satisfies Partial<Inventory<typeof schema>>;
