import type { Permission } from "~/config/permissions";
import { SUPPORT_SCOPES, type SupportScope } from "~/domain/support/scopes";

/** What a grant may open: it shows, and does nothing else. A permission to write is a type error here. */
type Sight = Extract<Permission, `${string}:read`>;

const SETUP = [
  "workspace:read",
  "jobs:read",
  "pipelines:read",
  "imports:read",
  "incidents:read",
  "integrations:read",
  "webhooks:read",
] as const satisfies Sight[];

const RECORDS = [
  ...SETUP,
  "contacts:read",
  "accounts:read",
  "leads:read",
  "deals:read",
  "notes:read",
  "tasks:read",
  "search:read",
] as const satisfies Sight[];

/** What the operator's staff see under a grant. No scope opens files, exports or the rights of people. */
export const SIGHT_OF: Record<SupportScope, readonly Sight[]> = {
  setup: SETUP,
  records: RECORDS,
  conversations: [...RECORDS, "threads:read", "messages:read", "summaries:read"],
};

/** The scopes under which all of these are open; none for whatever changes something. */
export const scopesThatShow = (permissions: readonly Permission[]): SupportScope[] =>
  SUPPORT_SCOPES.filter((scope) =>
    permissions.every((one) => (SIGHT_OF[scope] as readonly Permission[]).includes(one)),
  );
