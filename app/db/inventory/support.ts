import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { CUSTOMER_DATA, KEYS } from "./shares";

/** When the operator's staff were let in, and what they saw: the workspace's own record of it. */
const LETTING_IN = {
  ...CUSTOMER_DATA,
  purpose: "give-access",
  subject: "nobody",
} as const;

export const support = {
  supportGrants: {
    ...LETTING_IN,
    columns: {
      ...KEYS,
      operatorId: "user.unique_id",
      operatorName: "user.name",
      reason: "user.content",
      scope: "system.operations",
      state: "system.operations",
      decidedBy: "system.operations",
      decidedAt: "system.operations",
      endsAt: "system.operations",
      endedBy: "system.operations",
    },
  },
  supportViews: {
    ...LETTING_IN,
    columns: {
      ...KEYS,
      grantId: "system.operations",
      operatorId: "user.unique_id",
      operatorName: "user.name",
      path: "user.content",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
