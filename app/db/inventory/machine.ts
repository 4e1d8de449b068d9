import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { MACHINERY } from "./shares";

/** The clock, the proofs and what could not be done. */
export const machine = {
  cronRuns: {
    ...MACHINERY,
    role: "controller",
    basis: "contract",
    retention: { class: "finished-work", since: "startedAt" },
    columns: { key: "system.operations", startedAt: "system.operations" },
  },
  proofResults: {
    ...MACHINERY,
    role: "controller",
    basis: "contract",
    retention: { class: "finished-work", since: "at" },
    columns: {
      key: "system.operations",
      result: "system.operations",
      at: "system.operations",
      since: "system.operations",
      commit: "system.operations",
      tests: "system.operations",
      files: "system.operations",
      detail: "system.operations",
    },
  },
  deadLetters: {
    ...MACHINERY,
    role: "controller",
    basis: "contract",
    retention: { class: "finished-work", since: "buriedAt" },
    columns: {
      id: "system.operations",
      queue: "system.operations",
      body: "system.operations",
      buriedAt: "system.operations",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
