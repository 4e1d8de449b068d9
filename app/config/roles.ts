import { PERMISSIONS, type Permission } from "./permissions";

export const ROLE_NAMES = [
  "owner",
  "admin",
  "team-lead",
  "agent",
  "coordinator",
  "finance",
  "privacy",
  "viewer",
] as const;
/** CLOSR's own staff, in their own workspace. No form of a brokerage's offers these. */
export const OPERATOR_ROLES = ["operator-privacy", "operator-support"] as const;

export type Role = (typeof ROLE_NAMES | typeof OPERATOR_ROLES)[number];

/** Whose records a person sees: the whole workspace's, the team's, or those that are theirs. */
type Sees = "all" | "team" | "own";

interface RoleGrant {
  sees: Sees;
  permissions: readonly Permission[];
}

/** What every member may look at, within what the role sees. */
const READS = [
  "contacts:read",
  "accounts:read",
  "leads:read",
  "deals:read",
  "pipelines:read",
  "notes:read",
  "tasks:read",
  "files:read",
  "threads:read",
  "messages:read",
  "summaries:read",
  "search:read",
  "jobs:read",
  "workspace:read",
] as const satisfies Permission[];

/** The daily work of a broker. */
const SELLS = [
  "contacts:write",
  "accounts:write",
  "leads:write",
  "deals:write",
  "deals:close",
  "notes:write",
  "notes:delete",
  "tasks:write",
  "tasks:delete",
  "files:write",
  "files:delete",
  "threads:write",
  "messages:send",
  "summaries:write",
] as const satisfies Permission[];

/** What runs a team: people, order, and what brokers may not take away by themselves. */
const LEADS_A_TEAM = [
  "leads:assign",
  "leads:delete",
  "contacts:delete",
  "accounts:delete",
  "deals:delete",
  "deals:skip-checks",
  "jobs:cancel",
  "members:read",
] as const satisfies Permission[];

/** The paper of a deal, without the answer to the client. */
const KEEPS_THE_PAPER = [
  "deals:write",
  "notes:write",
  "tasks:write",
  "tasks:delete",
  "files:write",
] as const satisfies Permission[];

/** The rights of the people in the records. */
const KEEPS_PROMISES = [
  "privacy:read",
  "privacy:write",
  "privacy:export",
  "privacy:erase",
  "certificates:read",
  "messages:delete",
  "exports:read",
  "audit:read",
  "members:read",
  "incidents:read",
  "webhooks:read",
  "integrations:read",
  "dpa:read",
] as const satisfies Permission[];

/** Only the job runner sends webhooks; no person holds this. */
const OF_THE_SYSTEM: readonly Permission[] = ["webhooks:deliver"];
/** The company's own registers. Nobody of a brokerage holds these, and who does holds nothing else. */
const OF_THE_OPERATOR = [
  "registers:read",
  "registers:write",
  "registers:approve",
  "policy:publish",
  "enquiries:read",
  "enquiries:write",
  "enquiries:delete",
  "evidence:read",
  "mailings:read",
  "mailings:write",
  "surveys:read",
  "surveys:write",
  "support:ask",
] as const satisfies Permission[];
const OF_NO_CUSTOMER: readonly Permission[] = [...OF_THE_SYSTEM, ...OF_THE_OPERATOR];
/** What binds the brokerage itself. */
const OF_OWNERS: readonly Permission[] = ["subscription:end", "billing:write"];
const OF_PEOPLE = PERMISSIONS.filter((permission) => !OF_NO_CUSTOMER.includes(permission));

/** What each role may do and whose records it sees. */
export const ROLES: Record<Role, RoleGrant> = {
  owner: { sees: "all", permissions: OF_PEOPLE },
  admin: {
    sees: "all",
    permissions: OF_PEOPLE.filter((permission) => !OF_OWNERS.includes(permission)),
  },
  "team-lead": { sees: "team", permissions: [...READS, ...SELLS, ...LEADS_A_TEAM] },
  agent: { sees: "own", permissions: [...READS, ...SELLS] },
  coordinator: {
    sees: "all",
    permissions: [
      ...READS,
      ...KEEPS_THE_PAPER,
      "contacts:write",
      "accounts:write",
      "leads:write",
      "leads:assign",
      "imports:read",
      "imports:write",
      "imports:delete",
      "members:read",
    ],
  },
  finance: {
    sees: "all",
    permissions: [
      ...READS,
      ...KEEPS_THE_PAPER,
      "exports:read",
      "exports:write",
      "audit:read",
      "billing:read",
    ],
  },
  privacy: { sees: "all", permissions: [...READS, ...KEEPS_PROMISES] },
  viewer: { sees: "all", permissions: READS },
  "operator-privacy": { sees: "all", permissions: OF_THE_OPERATOR },
  "operator-support": {
    sees: "all",
    permissions: [
      "registers:read",
      "registers:approve",
      "enquiries:read",
      "enquiries:write",
      "support:ask",
    ],
  },
};
