export const KEYS = {
  tenantId: "system.operations",
  id: "user.unique_id",
  createdAt: "system.operations",
} as const;
export const OWNER = { ownerId: "system.operations", teamId: "system.operations" } as const;
export const STAMPS = {
  updatedAt: "system.operations",
  createdBy: "system.operations",
  updatedBy: "system.operations",
} as const;
export const ABOUT = {
  contactId: "user.unique_id",
  accountId: "system.operations",
  leadId: "system.operations",
  dealId: "system.operations",
} as const;

/** What a brokerage keeps to do its work; CLOSR holds it for the brokerage. */
export const CUSTOMER_DATA = {
  purpose: "run-the-brokerage",
  basis: "decided-by-the-brokerage",
  role: "processor",
  scope: "service",
  retention: { class: "customer-data", since: "end-of-subscription" },
} as const;
/** What the machine needs to work; it tells of nobody. */
export const MACHINERY = {
  ...CUSTOMER_DATA,
  purpose: "operate-the-service",
  subject: "nobody",
} as const;

/** What CLOSR itself keeps of those who sign in. */
export const ACCOUNT = {
  purpose: "give-access",
  basis: "contract",
  role: "controller",
  scope: "service",
  retention: { class: "account", since: "end-of-subscription" },
} as const;

/** The company's own registers, in its own workspace: what it must be able to show. */
export const REGISTER = {
  purpose: "keep-registers",
  basis: "legal-duty",
  role: "controller",
  scope: "service",
  subject: "nobody",
  retention: { class: "registers", since: "end-of-subscription" },
} as const;
