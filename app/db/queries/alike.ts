import { type SQL, sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { unionOf } from "../expressions";
import { contacts, identities } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { failsUnless } from "./insist";

export interface Asked {
  kind: "phone" | "email";
  norm: string;
}

/** Kept out of use: restricted, or a minor. */
const WITHHELD = sql.raw("(c.restricted_at is not null or c.minor_until is not null)");

/** The same by a decision about the record itself, not because another of the person is. */
const ITSELF = sql.raw(
  "(c.minor_until is not null or (c.restricted_at is not null and c.restricted_alike = 0))",
);

const AS_ALIKE = (at: EpochMs) => sql`restricted_at = ${at}, restricted_alike = 1`;

/**
 * Whether one of these belongs to somebody who is kept out of use, whatever the viewer may see; one that a person
 * marked as shared by several tells nobody.
 */
export const isOfWithheld = (asked: readonly Asked[], exceptId = "") =>
  scopedRead<boolean>(({ tenantId }) => ({
    statement: byHand(sql`select 1 as one from ${withheldWith(asked, tenantId, exceptId)} limit 1`),
    decode: (rows) => rows.length > 0,
  }));

/** A seek for each of them, which reads no row where nobody has it; a list of values would be read itself. */
function withheldWith(asked: readonly Asked[], tenantId: string, exceptId: string) {
  const seeks = asked.map(
    ({ kind, norm }) =>
      sql`select o.contact_id as id from ${identities} as o cross join ${contacts} as c
        on c.tenant_id = o.tenant_id and c.id = o.contact_id where o.tenant_id = ${tenantId} and o.kind = ${kind}
        and o.norm = ${norm} and o.shared = 0 and ${WITHHELD}`,
  );
  const all = seeks.length > 0 ? unionOf(seeks) : sql`select null as id where 0`;
  return sql`(${all}) as withheld where withheld.id <> ${exceptId}`;
}

/** Ends the whole batch, as `insistOnChange` does, when one of these belongs to somebody withheld by now. */
export const insistNotOfWithheld = (asked: readonly Asked[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`not exists (select 1 from ${withheldWith(asked, tenantId, "")})`),
  }));

/** Restricts a record that was just put in, and has none of these identities yet, where one is of somebody withheld. */
export const restrictIfWithheld = (at: EpochMs, id: string, asked: readonly Asked[]) =>
  scopedWrite(({ tenantId }) => ({
    statement:
      byHand(sql`update ${contacts} set ${AS_ALIKE(at)} where tenant_id = ${tenantId} and id = ${id}
      and restricted_at is null and exists (select 1 from ${withheldWith(asked, tenantId, id)})`),
  }));

/** Restricts those of these records, made or changed in the same batch, that have an identity of somebody withheld. */
export const restrictAlike = (at: EpochMs, ...ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(sql`update ${contacts} set ${AS_ALIKE(at)}
      where tenant_id = ${tenantId} and id in (select value from json_each(${JSON.stringify(ids)}))
      and restricted_at is null and exists (select 1 from ${others(sql`${contacts.id}`, tenantId)} and ${WITHHELD})`),
  }));

/** The records, as `c`, that have an identity of a record: as `i` it is its own. */
export const others = (
  id: SQL,
  tenantId: string,
) => sql`${identities} as i indexed by identities_by_contact
  cross join ${identities} as o on o.tenant_id = ${tenantId} and o.kind = i.kind and o.norm = i.norm
    and o.shared = 0 and o.contact_id <> i.contact_id
  cross join ${contacts} as c on c.tenant_id = ${tenantId} and c.id = o.contact_id
  where i.tenant_id = ${tenantId} and i.contact_id = ${id} and i.shared = 0`;

/** Minors for whom no guardian has agreed, by an identity of theirs that these records have too. */
const minorsWith = (ids: readonly string[], tenantId: string) =>
  sql`json_each(${JSON.stringify(ids)}) as p cross join ${others(sql`p.value`, tenantId)}
    and c.minor_until is not null and c.guardian_agreed_at is null`;

/** Which of these records are of the same person as a minor for whom no guardian has agreed, and which minor that is. */
export const minorsAlike = (ids: readonly string[]) =>
  scopedRead<{ id: string; minorId: string }[]>(({ tenantId }) => ({
    statement: byHand(
      sql`select i.contact_id as id, c.id as minor_id from ${minorsWith(ids, tenantId)}`,
    ),
    decode: (rows) =>
      rows.map(({ id, minor_id: minorId }) => ({ id: String(id), minorId: String(minorId) })),
  }));

/** Ends the whole batch, as `insistOnChange` does, when one of these is of the same person as such a minor by now. */
export const insistNoMinorAlike = (ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`not exists (select 1 from ${minorsWith(ids, tenantId)})`),
  }));

/** As many records as one answer names: whoever asks takes them in rounds. */
export const ALIKE_AT_ONCE = 50;

/** All records of a person, as `same`: one leads to the next. */
export const same = (contactId: string, tenantId: string) => sql`same(id) as (select ${contactId}
  union select o.contact_id from same cross join ${others(sql`same.id`, tenantId)})`;

export const recordsOf = (tenantId: string) => sql`same
  cross join ${contacts} as c on c.tenant_id = ${tenantId} and c.id = same.id`;

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => String(id));

/** The next records of a person that are not restricted yet, without the one that is asked about. */
export const freeAlike = (contactId: string) =>
  scopedRead<string[]>(({ tenantId }) => ({
    statement: byHand(sql`with recursive ${same(contactId, tenantId)}
      select c.id from ${recordsOf(tenantId)}
      where c.id <> ${contactId} and c.restricted_at is null limit ${ALIKE_AT_ONCE}`),
    decode: idsOf,
  }));

/**
 * The next records that are restricted because of this one and of nothing else: not by a decision about themselves,
 * nor because another one of theirs is kept out of use as well.
 */
export const restrictedBecauseOf = (contactId: string) =>
  scopedRead<string[]>(({ tenantId }) => ({
    statement: byHand(sql`with recursive ${same(contactId, tenantId)},
      kept(id) as (select c.id from ${recordsOf(tenantId)} where c.id <> ${contactId} and ${ITSELF}
        union select o.contact_id from kept cross join ${others(sql`kept.id`, tenantId)}
          and o.contact_id <> ${contactId})
      select c.id from ${recordsOf(tenantId)} where c.id <> ${contactId} and c.restricted_at is not null
        and c.restricted_alike = 1 and c.id not in (select id from kept) limit ${ALIKE_AT_ONCE}`),
    decode: idsOf,
  }));
