import { and, eq, getTableColumns, getTableName, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf } from "./columns";
import * as schema from "./schema";
import type { Scope } from "./scope";

type Column<Table extends SQLiteTable> = Extract<keyof Table["_"]["columns"], string>;

/**
 * Who in the workspace sees a row.
 * workspace: every member (a permission may still be needed).
 * owner: by its owner and team, and by nobody but whoever decides about it while the person is hidden.
 * through: whoever sees one of the records that the row is about.
 * system: no viewer at all but "all"; the row serves the machine.
 */
type Rule<Table extends SQLiteTable> =
  | "workspace"
  | "system"
  | (Table extends { ownerId: SQLiteColumn; teamId: SQLiteColumn } ? "owner" : never)
  | { through: readonly (Column<Table> & keyof typeof PARENTS)[] };

type TenantTables = {
  [Name in keyof typeof schema as (typeof schema)[Name] extends SQLiteTable & {
    tenantId: SQLiteColumn;
  }
    ? Name
    : never]: (typeof schema)[Name];
};

/** What the columns of `through` point at. */
export const PARENTS = {
  contactId: schema.contacts,
  accountId: schema.accounts,
  leadId: schema.leads,
  dealId: schema.deals,
} as const;

const ABOUT = { through: ["contactId", "accountId", "leadId", "dealId"] } as const;
const CONTACT = { through: ["contactId"] } as const;

/** One rule for each table of a tenant; a table without one does not compile. */
const rules = {
  accounts: "owner",
  aiReceipts: CONTACT,
  anonymousAnswers: "system",
  apiKeys: "workspace",
  assignees: "workspace",
  certificates: "workspace",
  contacts: "owner",
  dealParties: { through: ["dealId"] },
  deals: "owner",
  dpaAcceptances: "workspace",
  endedWorkspaces: "workspace",
  events: ABOUT,
  files: ABOUT,
  formerDoors: "system",
  formerMembers: "workspace",
  holds: "workspace",
  idempotencyKeys: "system",
  identities: CONTACT,
  importRows: "workspace",
  imports: "workspace",
  inboundEvents: "workspace",
  incidents: "workspace",
  integrations: "workspace",
  invitations: "workspace",
  jobEffects: "system",
  jobs: "workspace",
  leads: "owner",
  mailConsents: "workspace",
  mailings: "workspace",
  mailingSends: "workspace",
  mailSubscriptions: "workspace",
  mailSuppressions: "system",
  memberships: "workspace",
  messages: CONTACT,
  notes: ABOUT,
  packages: "workspace",
  pipelines: "workspace",
  pipelineTotals: "workspace",
  policyTexts: "workspace",
  policyVersions: "workspace",
  privacyRequests: "workspace",
  privacyRequestSteps: "workspace",
  registerEntries: "workspace",
  searchTokens: "system",
  subscriptions: "workspace",
  summaries: CONTACT,
  supportGrants: "workspace",
  supportViews: "workspace",
  suppressions: "system",
  surveyAnswers: "system",
  surveyParticipations: "system",
  surveyRefusals: "system",
  surveys: "workspace",
  surveySums: "workspace",
  termsTexts: "workspace",
  termsVersions: "workspace",
  tasks: "owner",
  taxNumbers: "workspace",
  teams: "workspace",
  threads: CONTACT,
  webhookAttempts: "workspace",
  webhookDeliveries: "workspace",
  webhookEndpoints: "workspace",
  workCounts: "workspace",
  workspaces: "workspace",
  workspaceSettings: "workspace",
} as const satisfies { [Name in keyof TenantTables]: Rule<TenantTables[Name]> };

type AnyRule = "workspace" | "system" | "owner" | { through: readonly (keyof typeof PARENTS)[] };

const ruleByTable = new Map<string, AnyRule>(
  Object.entries(rules).map(([name, rule]) => [
    getTableName(schema[name as keyof typeof rules]),
    rule,
  ]),
);

/** The condition under which `scope` sees a row of `table`; undefined when it sees all of them. */
export const visible = (table: SQLiteTable, scope: Scope): SQL | undefined =>
  and(seen(table, scope), unheld(table, scope), unkept(table, scope));

/** Whether the viewer is one of those who decide about people who are withheld. */
export const decides = (scope: Scope): boolean =>
  scope.kind === "all" && !scope.withoutHeld && !scope.withholds;

/** Leaves out the files that are kept for a matter, of whoever does not keep people's rights. */
export function unheld(table: SQLiteTable, scope: Scope): SQL | undefined {
  if (table !== schema.files) return undefined;
  if (decides(scope)) return undefined;

  const { holds, files } = schema;
  return sql`not exists (select 1 from ${holds} where ${holds.tenantId} = ${files.tenantId} and ${holds.fileId} = ${files.id})`;
}

/** Leaves out what hangs on a deal whose title is kept back, of whoever does not decide: it names them as the title does. */
export function unkept(table: SQLiteTable, scope: Scope): SQL | undefined {
  const hanging = HANGING.find((one) => one === table);
  return hanging && !decides(scope)
    ? sql`not ${isKeptBack(hanging.tenantId, hanging.dealId)}`
    : undefined;
}

/** What people write about a deal, or lay down with it. */
const HANGING = [schema.notes, schema.files] as const;

function seen(table: SQLiteTable, scope: Scope): SQL | undefined {
  if (scope.kind === "all")
    return scope.withholds || scope.withoutHeld ? ofNobodyHidden(table) : undefined;

  const rule = ruleByTable.get(getTableName(table));
  if (rule === "workspace") return undefined;
  if (rule === "owner") return and(ofOwner(table, scope), ofNobodyHidden(table));
  if (rule && typeof rule === "object")
    return and(through(table, rule.through, scope), ofNobodyBeside(table, rule.through));
  return sql`0`;
}

/** What is seen through a record of somebody else's may name a person of its own: a party of another's deal. */
const ofNobodyBeside = (table: SQLiteTable, seenThrough: readonly string[]) =>
  seenThrough.includes("contactId") ? undefined : ofNobodyHidden(table);

/** Whether the parent in `column` is one the viewer sees: a condition that reads one row in all. */
export function parentVisible(
  column: SQLiteColumn,
  id: string | SQL,
  tenantId: string,
  scope: Scope,
): SQL | undefined {
  if (decides(scope)) return undefined;

  const parent = parentOf(column);
  if (!parent) return visible(column.table as SQLiteTable, scope);
  return sql`exists (select 1 from ${parent} where ${and(
    eq(columnOf(parent, "tenantId"), tenantId),
    eq(columnOf(parent, "id"), id),
    visible(parent, scope),
  )})`;
}

/** What is read for a record that is no person, without what is of somebody hidden: a deal of theirs with a company. */
export const besidePerson = (
  table: SQLiteTable,
  column: SQLiteColumn,
  scope: Scope,
): SQL | undefined =>
  decides(scope) || column.name === "contact_id" ? undefined : ofNobodyHidden(table);

const WITHHELD = sql`(restricted_at is not null or minor_until is not null)`;
const HIDDEN = sql`${WITHHELD} and (restricted_at is not null or guardian_agreed_at is null)`;

/**
 * Rows whose person is not hidden: under restriction, or a minor whose guardian has not agreed; rows about nobody
 * are not. It is asked of the few who are withheld, by their own index, so that a row of anybody else costs nothing.
 */
export const ofNobodyHidden = (table: SQLiteTable): SQL | undefined => without(table, HIDDEN);

/** Rows whose person is not withheld: neither under restriction nor a minor, whatever a guardian agreed to. */
const ofNobodyWithheld = (table: SQLiteTable): SQL | undefined => without(table, WITHHELD);

/** The few people who are hidden, found by their own index: a condition on `contacts` alone. */
export const IS_HIDDEN: SQL = HIDDEN;

/** Rows whose person does not object to any use: what leaves to be worked with elsewhere has no others. */
export const ofNobodyObjecting = (table: SQLiteTable): SQL | undefined =>
  without(
    table,
    sql`objections is not null and objections ->> '$.any' is not null`,
    sql`contacts_objected`,
  );

function without(
  table: SQLiteTable,
  which: SQL,
  index: SQL = sql`contacts_withheld`,
): SQL | undefined {
  const { contacts } = schema;
  const { tenantId, contactId } = getTableColumns(table);
  if (table === contacts) return sql`not (${which})`;
  if (!contactId || !tenantId) return undefined;

  return sql`not exists (select 1 from ${contacts} indexed by ${index}
    where ${contacts.tenantId} = ${tenantId} and ${contacts.id} = ${contactId} and ${which})`;
}

/** Deals whose title is kept back: one linked to them is hidden, or was when they were unlinked. */
const isKeptBack = (tenantId: SQLiteColumn, dealId: SQLiteColumn): SQL =>
  sql`exists (select 1 from ${schema.deals} as kept indexed by deals_kept
    where kept.tenant_id = ${tenantId} and kept.id = ${dealId} and kept.kept_title is not null)`;

/** Whether a deal is linked to somebody withheld: its own person, a party, or whose enquiry it was. */
export function namesWithheld(deal: SQL): SQL {
  const { contacts, dealParties, leads } = schema;
  return sql`exists (select 1 from ${contacts} indexed by contacts_withheld
    where tenant_id = ${deal}.tenant_id and ${WITHHELD} and id in (
      select ${deal}.contact_id
      union all select contact_id from ${dealParties} where tenant_id = ${deal}.tenant_id and deal_id = ${deal}.id
      union all select contact_id from ${leads} where tenant_id = ${deal}.tenant_id and id = ${deal}.lead_id))`;
}

/**
 * Rows of nobody withheld, also of what is about a record of theirs alone: a note on a lead names the lead and nobody.
 */
export function aboutNobodyWithheld(table: SQLiteTable): SQL | undefined {
  const { leads, deals, dealParties, events } = schema;
  if (table === leads || table === deals) return ofNobodyWithheld(table);

  const { leadId } = getTableColumns(table);
  const dealId = dealOf(table);
  // A party stands for itself: another of the same deal is no reason to leave it out.
  const isTheirs = table === dealParties ? personOf(sql`theirs`) : wordsNameWithheld(sql`theirs`);
  return and(
    ofNobodyWithheld(table),
    leadId && notAbout(table, leads, sql`${leadId}`, personOf(sql`theirs`)),
    dealId && notAbout(table, deals, dealId, isTheirs),
    table === events ? sql`not (${tellsOf(WITHHELD)})` : undefined,
  );
}

/** The deal that a row is about: what was told of one, or changed in one, is kept under its id. */
function dealOf(table: SQLiteTable): SQL | undefined {
  const { importRows, webhookDeliveries } = schema;
  const { dealId } = getTableColumns(table);
  if (table === webhookDeliveries)
    return sql`json_extract(${webhookDeliveries.body}, '$.data.dealId')`;
  if (table === importRows)
    return sql`iif(${importRows.objectKind} = 'deal', ${importRows.objectId}, null)`;
  return dealId && sql`${dealId}`;
}

const notAbout = (table: SQLiteTable, record: SQLiteTable, id: SQL, which: SQL) =>
  sql`not exists (select 1 from ${record} as theirs
    where theirs.tenant_id = ${columnOf(table, "tenantId")} and theirs.id = ${id} and ${which})`;

const personOf = (record: SQL) => sql`exists (select 1 from ${schema.contacts} as person
  where person.tenant_id = ${record}.tenant_id and person.id = ${record}.contact_id and ${WITHHELD})`;

/** Whether what is written of a deal may name somebody withheld. */
export const wordsNameWithheld = (deal: SQL): SQL =>
  sql`(${deal}.kept_title is not null or ${namesWithheld(deal)})`;

/** Whether an event says that a record came from, or to, one of these people. */
function tellsOf(which: SQL): SQL {
  const { contacts, events } = schema;
  const told = (side: "from" | "to") =>
    sql`json_extract(${events.changes}, ${sql.raw(`'$.contactId.${side}'`)})`;
  return sql`exists (select 1 from ${contacts} indexed by contacts_withheld
    where tenant_id = ${events.tenantId} and ${which} and id in (${told("from")}, ${told("to")}))`;
}

/** What a deal or a task is called, as the viewer reads it; null: it has no name, or none that is theirs to read. */
export const titleOf = ({ title, keptTitle }: Titled, scope: Scope): SQL =>
  decides(scope)
    ? sql`coalesce(nullif(${title}, ''), nullif(${keptTitle}, ''))`
    : sql`nullif(${title}, '')`;

type Titled = Record<"title" | "keptTitle", SQLiteColumn | SQL>;

const NAMES = ["title", "body", "contactId", "contactName", "contactNameAr"];

/**
 * What changed with an event, without the titles, notes and names of a deal that is kept back, or that came from or to
 * somebody hidden: those who decide have it all.
 */
export function shownChanges(scope: Scope): SQL {
  const { events } = schema;
  if (decides(scope)) return sql`${events.changes}`;

  const paths = sql.raw(NAMES.map((name) => `'$.${name}'`).join(", "));
  const isKept = sql`${isKeptBack(events.tenantId, events.dealId)} or ${tellsOf(HIDDEN)}`;
  return sql`case when ${events.changes} is not null and (${isKept}) then json_remove(${events.changes}, ${paths}) else ${events.changes} end`;
}

/** Why something happened, in somebody's own words: of a deal that is kept back for those who decide alone. */
export function shownReason(scope: Scope): SQL {
  const { events } = schema;
  if (decides(scope)) return sql`${events.reason}`;
  return sql`iif(${events.reason} is not null and ${isKeptBack(events.tenantId, events.dealId)}, null, ${events.reason})`;
}

function ofOwner(table: SQLiteTable, scope: Exclude<Scope, { kind: "all" }>) {
  return scope.kind === "team"
    ? eq(columnOf(table, "teamId"), scope.teamId)
    : eq(columnOf(table, "ownerId"), scope.userId);
}

function through(table: SQLiteTable, columns: readonly (keyof typeof PARENTS)[], scope: Scope) {
  return or(...columns.map((column) => existsParent(table, column, scope)));
}

function existsParent(table: SQLiteTable, name: keyof typeof PARENTS, scope: Scope) {
  const parent = PARENTS[name];
  return sql`exists (select 1 from ${parent} where ${and(
    eq(parent.tenantId, columnOf(table, "tenantId")),
    eq(parent.id, columnOf(table, name)),
    visible(parent, scope),
  )})`;
}

function parentOf(column: SQLiteColumn): SQLiteTable | undefined {
  const columns = getTableColumns(column.table as SQLiteTable);
  return Object.entries(PARENTS).find(([name]) => columns[name] === column)?.[1];
}

/**
 * The index that a viewer's own list is read by. It must be named: without statistics SQLite takes
 * the primary key, whose order fits as well, and reads everybody's rows to find one person's.
 */
export function ownersIndex(table: SQLiteTable, scope: Scope): string | undefined {
  const name = getTableName(table);
  if (scope.kind === "all" || ruleByTable.get(name) !== "owner") return undefined;
  return `${name}_by_${scope.kind === "team" ? "team" : "owner"}`;
}
