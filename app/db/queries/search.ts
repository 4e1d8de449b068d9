import { and, eq, type SQL, sql } from "drizzle-orm";
import { tailOf } from "~/domain/contacts/identities";
import type { SearchQuestion } from "~/domain/search/query";
import type { SearchKind } from "~/domain/search/search-texts";
import { prefixRange } from "~/lib/tokens";
import {
  accounts,
  contacts,
  deals,
  identities,
  leads,
  messages,
  notes,
  searchTokens,
} from "../schema";
import { ownScope, type Scope, teamScope } from "../scope";
import { scopedRead } from "../scoped";
import { byHand, type Raw, type Read } from "../statements";
import { decides, ofNobodyHidden, titleOf, visible } from "../visibility";
import type { LongTextKind } from "./long-texts";

/** A record that was found: enough to show it in a line. */
export interface Hit {
  kind: SearchKind;
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  /** A lead's or deal's reference, a deal's title's person, a contact's phone or e-mail that matched. */
  detail: string | null;
  /** The same to readers of Arabic. */
  detailAr: string | null;
  /** A lead's or deal's status, a company's kind. */
  state: string | null;
}

/** A passage of a note, a message or an enquiry. */
export interface Passage {
  kind: LongTextKind;
  id: string;
  text: string;
  /** Of the person it is about. */
  nameEn: string | null;
  nameAr: string | null;
  contactId: string | null;
  leadId: string | null;
  dealId: string | null;
  accountId: string | null;
  threadId: string | null;
}

/** How far a search for names goes. */
interface NameReach {
  /** Places of the index that lead to a record. */
  places: number;
  /** Of them, places where the two words stand the other way round. */
  turned: number;
  /** Places of the longest word that are looked through for the others. */
  lookedThrough: number;
}

/**
 * Records whose names begin with what was typed: by the words in their order, then by the longest word
 * with the others beside it. What it looks at is bounded, however many records there are.
 * @param members a team's people: a team lead finds the team's records by their owners.
 */
export const namedLike = (
  { beginnings, longest, others }: SearchQuestion,
  { places, turned, lookedThrough }: NameReach,
  members: readonly string[],
) =>
  scopedRead(({ tenantId, scope }) => {
    const mine = sql`from ${searchTokens} where tenant_id = ${tenantId} and ${within(scope, members)}`;
    const begun = beginnings.map((text, i) => {
      const most = i === 0 ? places : turned;
      return sql`select * from (select kind, record_id ${mine} and ${inRange("token", text)} limit ${most})`;
    });
    const beside = others.map((word) => sql`instr(' ' || token, ${` ${word}`}) > 0`);
    const spread = sql`select kind, record_id
      from (select kind, record_id, token ${mine} and ${inRange("token", longest ?? "")} limit ${lookedThrough})
      where ${and(...beside)}`;
    const all = others.length > 0 ? [...begun, spread] : begun;
    const found = all.length > 0 ? sql.join(all, sql` union all `) : NOTHING;
    return records(tenantId, scope, sql`select * from (${found}) limit ${places}`);
  });

/** Contacts with a phone that begins or ends with these digits, or an e-mail that begins so. */
export const reachedBy = (question: SearchQuestion, most: number) =>
  scopedRead(({ tenantId, scope }) => {
    const statement = byHand(
      sql`select 'contact' as kind, f.record_id, ${contacts.nameEn} as name_en, ${contacts.nameAr} as name_ar, f.norm as detail, f.norm as detail_ar, null as state
        from (${identitiesLike(question, tenantId, most)}) f
        join ${contacts} on ${itself(contacts, tenantId)}
        where ${sight(contacts, scope)}`,
    );
    return { statement, decode: hits };
  });

/** The identities that begin or end so, each with whose it is. */
export function identitiesLike(
  { digits, email }: Pick<SearchQuestion, "digits" | "email">,
  tenantId: string,
  most: number,
): SQL {
  const from = (kind: string, column: string, text: string) =>
    sql`select * from (select contact_id as record_id, norm from ${identities} where tenant_id = ${tenantId} and ${
      column === "tail" ? sql`tail is not null` : sql`kind = ${kind}`
    } and ${inRange(column, text)} limit ${most})`;
  const asked = [
    ...(digits
      ? [from("phone", "norm", `+${digits}`), from("phone", "norm", `+971${digits}`)]
      : []),
    ...(digits ? [from("phone", "tail", tailOf(digits))] : []),
    ...(email ? [from("email", "norm", email)] : []),
  ];
  const found =
    asked.length > 0
      ? sql.join(asked, sql` union all `)
      : sql`select null as record_id, null as norm where 0`;
  return sql`select * from (${found}) limit ${most}`;
}

/**
 * Passages of notes, messages and enquiries that hold every word. At most `most` of the tenant's are
 * looked at; those that the viewer may not see are left out.
 * @param unlessNamed a team's people, as above: then there are none where a record is named so, or for
 * a number, which is a phone's first.
 */
export const passagesWith = (
  { match, digits, beginnings }: SearchQuestion,
  most: number,
  unlessNamed?: readonly string[],
) =>
  scopedRead(({ tenantId, scope }) => {
    const asked = match && `tenant : "${tenantId}" AND words : (${match})`;
    const bound = unlessNamed
      ? sql`case when exists (select 1 from (select kind, record_id from ${searchTokens}
            where tenant_id = ${tenantId} and ${within(scope, unlessNamed)}
            and ${inRange("token", beginnings[0] ?? "")} limit 3) f
          where not exists (select 1 from ${contacts} indexed by contacts_withheld
            where f.kind = 'contact' and ${itself(contacts, tenantId)} and not (${sight(contacts, scope)})
              and (${contacts.restrictedAt} is not null or ${contacts.minorUntil} is not null))
            and not (${leadsToKept(tenantId, scope)}))
          then 0 else ${most} end`
      : sql`${most}`;
    const found =
      asked && !(unlessNamed && digits)
        ? sql`select kind, record_id, contact_id from long_texts where long_texts match ${asked} limit (${bound})`
        : sql`select null as kind, null as record_id, null as contact_id where 0`;
    const statement = byHand(
      sql`select f.kind, f.record_id, ${contacts.nameEn} as name_en, ${contacts.nameAr} as name_ar,
          coalesce(${notes.body}, ${messages.body}, ${leads.message}) as text,
          ${messages.threadId} as thread_id,
          coalesce(${notes.contactId}, ${messages.contactId}, ${leads.contactId}) as contact_id,
          coalesce(${notes.leadId}, ${leads.id}) as lead_id,
          ${notes.dealId} as deal_id, ${notes.accountId} as account_id
        from (${found}) f
        left join ${notes} on f.kind = 'note' and ${itself(notes, tenantId)} and ${sight(notes, scope)}
        left join ${messages} on f.kind = 'message' and ${itself(messages, tenantId)} and ${sight(messages, scope)}
        left join ${leads} on f.kind = 'lead' and ${itself(leads, tenantId)} and ${sight(leads, scope)}
        left join ${contacts} on ${contacts.tenantId} = ${tenantId} and ${contacts.id} = f.contact_id
        where text is not null and ${ofNobodyHidden(contacts)}`,
    );
    return { statement, decode: (rows) => rows.map(passage) };
  });

/** Joins each place of the index with the one record it leads to, if the viewer sees it. */
function records(tenantId: string, scope: Scope, places: SQL): Read<Hit[]> {
  const joins = [contacts, accounts, leads, deals].map(
    (table, i) =>
      sql`left join ${table} on f.kind = ${KINDS[i]} and ${itself(table, tenantId)} and ${sight(table, scope)} and ${findable(table, scope)}`,
  );
  const title = titleOf(deals, scope);
  const reach = sql`json_extract(${contacts.phones}, '$[0].e164'), json_extract(${contacts.emails}, '$[0]')`;
  const statement = byHand(
    sql`select f.kind, f.record_id,
        coalesce(${contacts.nameEn}, ${accounts.nameEn}, ${title}, ${leads.contactName}, ${deals.contactName}) as name_en,
        coalesce(${contacts.nameAr}, ${accounts.nameAr}, ${leads.contactNameAr}, iif(${title} is null, ${deals.contactNameAr}, null)) as name_ar,
        coalesce(${leads.listingRef}, ${deals.contactName}, ${deals.accountName}, ${reach}) as detail,
        coalesce(${leads.listingRef}, ${deals.contactNameAr}, ${deals.contactName}, ${deals.accountNameAr}, ${deals.accountName}, ${reach}) as detail_ar,
        coalesce(${accounts.kind}, ${leads.status}, ${deals.status}) as state
      from (${places}) f ${sql.join(joins, sql` `)}
      where coalesce(${contacts.id}, ${accounts.id}, ${leads.id}, ${deals.id}) is not null`,
  );
  return { statement, decode: hits };
}

/** A deal whose title is kept back would be found by its words: by those who decide alone it is. */
const findable = (table: Joined, scope: Scope) =>
  table === deals && !decides(scope) ? sql`${deals.keptTitle} is null` : sql`1`;

/** Whether a place of the index leads to one. */
const leadsToKept = (tenantId: string, scope: Scope) =>
  decides(scope)
    ? sql`0`
    : sql`exists (select 1 from ${deals} indexed by deals_kept
        where f.kind = 'deal' and ${itself(deals, tenantId)} and ${deals.keptTitle} is not null)`;

const KINDS = ["contact", "account", "lead", "deal"] as const;

type Joined =
  | typeof contacts
  | typeof accounts
  | typeof leads
  | typeof deals
  | typeof notes
  | typeof messages;

export const itself = (table: Joined, tenantId: string) =>
  and(eq(table.tenantId, tenantId), sql`${table.id} = f.record_id`);

export const sight = (table: Joined, scope: Scope): SQL =>
  and(visible(table, scope), ofNobodyHidden(table)) ?? sql`1`;

/** Each record once, in the order it was found. */
const hits = (rows: Raw[]): Hit[] => [
  ...new Map(rows.map((row) => [`${row.kind} ${row.record_id}`, hit(row)])).values(),
];

const text = (value: unknown) => (typeof value === "string" ? value : null);

const hit = (row: Raw): Hit => ({
  kind: row.kind as SearchKind,
  id: String(row.record_id),
  nameEn: text(row.name_en),
  nameAr: text(row.name_ar),
  detail: text(row.detail),
  detailAr: text(row.detail_ar),
  state: text(row.state),
});

const passage = (row: Raw): Passage => ({
  kind: row.kind as LongTextKind,
  id: String(row.record_id),
  text: String(row.text),
  nameEn: text(row.name_en),
  nameAr: text(row.name_ar),
  contactId: text(row.contact_id),
  leadId: text(row.lead_id),
  dealId: text(row.deal_id),
  accountId: text(row.account_id),
  threadId: text(row.thread_id),
});

export const MOST_SPELT_OUT = 20;
const NOTHING = sql`select null as kind, null as record_id where 0`;

/** The places that this viewer's search reads: everybody's, the team's by its members, or the viewer's own. */
function within(scope: Scope, members: readonly string[]): SQL {
  if (scope.kind === "all") return sql`scope = '*'`;
  if (scope.kind === "own") return sql`scope = ${ownScope(scope.userId)}`;
  const scopes = [teamScope(scope.teamId), ...members.map(ownScope)];
  // Rows of `json_each` count as rows read; of a large team there would be too many parameters.
  const list =
    scopes.length <= MOST_SPELT_OUT
      ? sql.join(
          scopes.map((one) => sql`${one}`),
          sql`, `,
        )
      : sql`select value from json_each(${JSON.stringify(scopes)})`;
  return sql`scope in (${list})`;
}

export function inRange(column: string, text: string): SQL {
  const { from, to } = prefixRange(text);
  const name = sql.identifier(column);
  return sql`${name} >= ${from} and ${name} < ${to}`;
}
