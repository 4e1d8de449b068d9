import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { ABOUT, CUSTOMER_DATA, KEYS, OWNER, STAMPS } from "./shares";

/** What is noted, planned, filed and done. */
export const work = {
  notes: {
    ...CUSTOMER_DATA,
    subject: "contact",
    subjectKey: "contactId",
    columns: { ...KEYS, ...ABOUT, ...STAMPS, body: "user.content" },
    onErasure: "delete",
  },
  tasks: {
    ...CUSTOMER_DATA,
    subject: "contact",
    subjectKey: "contactId",
    columns: {
      ...KEYS,
      ...OWNER,
      ...ABOUT,
      ...STAMPS,
      title: "user.content",
      keptTitle: "user.content",
      dueAt: "system.operations",
      remindAt: "system.operations",
      doneAt: "system.operations",
    },
    onErasure: "delete",
  },
  files: {
    ...CUSTOMER_DATA,
    subject: "contact",
    subjectKey: "contactId",
    columns: {
      ...KEYS,
      ...ABOUT,
      ...STAMPS,
      name: "user.content",
      mediaType: "system.operations",
      bytes: "system.operations",
      sha256: "system.operations",
      r2Key: "system.operations",
      scan: "system.operations",
    },
    onErasure: "delete",
  },
  events: {
    ...CUSTOMER_DATA,
    subject: "contact",
    subjectKey: "contactId",
    columns: {
      ...KEYS,
      ...ABOUT,
      actor: "system.operations",
      type: "system.operations",
      objectKind: "system.operations",
      objectId: "system.operations",
      changes: "user.content",
      reason: "user.content",
      salt: "system.secret",
      detailHash: "system.secret",
      link: "system.secret",
    },
    onMention: "clear",
    onErasure: {
      clear: ["contactId", "changes", "reason", "salt"],
      rename: ["objectId"],
      keepRestBecause: "the audit trail says that something was done, when and by whom, of nobody",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
