import { type SQL, sql } from "drizzle-orm";
import {
  firstOfEach,
  type Holding,
  type Objections,
  type Stop,
} from "~/domain/contacts/objections";
import { HOLDING } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { unionOf } from "../expressions";
import { contacts, identities, privacyRequests } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { ALIKE_AT_ONCE, type Asked, others, recordsOf, same } from "./alike";
import { failsUnless } from "./insist";

/** What the rows of a question stopped, as one document: of each stop the first. Null where there is none. */
const merged = (rows: SQL) => sql`(select nullif(json_group_object(name, json(said)), '{}') from (
  select e.key as name, min(e.value) as said from (${rows}) as p, json_each(p.objections) as e group by e.key))`;

/** What whoever has one of these had stopped, whatever the viewer may see; one that is shared by several tells nothing. */
export const objectionsWith = (asked: readonly Asked[]) =>
  scopedRead<Objections | null>(({ tenantId }) => {
    const seeks = asked.map(
      ({ kind, norm }) =>
        sql`select c.objections from ${identities} as o cross join ${contacts} as c
          on c.tenant_id = o.tenant_id and c.id = o.contact_id where o.tenant_id = ${tenantId} and o.kind = ${kind}
          and o.norm = ${norm} and o.shared = 0 and c.objections is not null`,
    );
    const nobody = sql`select null as objections where 0`;
    return {
      statement: byHand(seeks.length > 0 ? unionOf(seeks) : nobody),
      decode: (rows) => firstOfEach(rows.map(({ objections }) => JSON.parse(String(objections)))),
    };
  });

/** What a person had stopped holds for these records of theirs too, made or changed in the same batch. */
export const stopAlike = (...ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => {
    const theirs = others(sql`${contacts.id}`, tenantId);
    const all = sql`select coalesce(${contacts.objections}, '{}') as objections
      union all select c.objections from ${theirs} and c.objections is not null`;
    return {
      statement: byHand(sql`update ${contacts} set objections = ${merged(all)}
        where tenant_id = ${tenantId} and id in (select value from json_each(${JSON.stringify(ids)}))
        and exists (select 1 from ${theirs} and c.objections is not null)`),
    };
  });

/** All records of a person, the one that is asked about among them. */
export const recordsAlike = (contactId: string) =>
  scopedRead<string[]>(({ tenantId }) => ({
    statement: byHand(sql`with recursive ${same(contactId, tenantId)}
      select c.id from ${recordsOf(tenantId)} limit ${ALIKE_AT_ONCE}`),
    decode: (rows) => rows.map(({ id }) => String(id)),
  }));

const ofPerson = (contactId: string, tenantId: string, change: SQL, where: SQL) =>
  byHand(sql`with recursive ${same(contactId, tenantId)}
    update ${contacts} set objections = ${change}
    where tenant_id = ${tenantId} and id in (select id from same) and ${where}`);

/** Stops these uses of a person, in every record of theirs; what stood before keeps its day and its request. */
export const stopUses = (
  contactId: string,
  stops: readonly Stop[],
  said: { at: EpochMs; by: string },
) =>
  scopedWrite(({ tenantId }) => {
    const added = JSON.stringify(Object.fromEntries(stops.map((stop) => [stop, said])));
    const change = sql`json_patch(${added}, coalesce(objections, '{}'))`;
    return { statement: ofPerson(contactId, tenantId, change, sql`1`) };
  });

/** Ends these stops, in every record of the person. */
export const resumeUses = (contactId: string, stops: readonly Stop[]) =>
  scopedWrite(({ tenantId }) => {
    const paths = sql.join(
      stops.map((stop) => sql`${`$."${stop}"`}`),
      sql`, `,
    );
    const change = sql`nullif(json_remove(objections, ${paths}), '{}')`;
    return { statement: ofPerson(contactId, tenantId, change, sql`objections is not null`) };
  });

const HOLDS = sql`(select value from json_each(${JSON.stringify(HOLDING)}))`;

/** What else stops a use of a person, about whichever record of theirs, the first request first. */
export const holdingStops = (contactId: string, without: readonly string[]) =>
  scopedRead<Holding[]>(({ tenantId }) => ({
    statement: byHand(sql`with recursive ${same(contactId, tenantId)}
      select r.id, r.type, r.purpose, r.closed_at, c.legal_basis from ${recordsOf(tenantId)}
      cross join ${privacyRequests} as r on r.tenant_id = ${tenantId} and r.contact_id = c.id
      where r.type in ('objection', 'withdrawal') and r.state in ${HOLDS}
        and r.id not in (select value from json_each(${JSON.stringify(without)}))
      order by r.created_at, r.id`),
    decode: (rows) =>
      rows.map(({ id, type, purpose, closed_at: closedAt, legal_basis: basis }) => ({
        ...{ id: String(id), type: type as Holding["type"], basis: String(basis) },
        purpose: purpose === null ? null : String(purpose),
        closedAt: closedAt === null ? null : Number(closedAt),
      })),
  }));

/** These stops stand by other requests from now on, in every record of the person; since when stays. */
export const handStopsOn = (contactId: string, heirs: ReadonlyMap<Stop, string>) =>
  scopedWrite(({ tenantId }) => {
    const said = sql.join(
      [...heirs].map(([stop, id]) => sql`${`$."${stop}".by`}, ${id}`),
      sql`, `,
    );
    const change = sql`json_replace(objections, ${said})`;
    return { statement: ofPerson(contactId, tenantId, change, sql`objections is not null`) };
  });

/** Ends the whole batch, as `insistOnChange` does, when the record shows other stops by now. */
export const insistOnStops = (contactId: string, objections: Objections | null) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`(select json(objections) from ${contacts}
      where tenant_id = ${tenantId} and id = ${contactId}) is json(${objections && JSON.stringify(objections)})`),
  }));

/** The same when one of these requests came to nothing by now. */
export const insistHolding = (ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`not exists (select 1 from json_each(${JSON.stringify(ids)}) as p
      where not exists (select 1 from ${privacyRequests} as r
        where r.tenant_id = ${tenantId} and r.id = p.value and r.state in ${HOLDS}))`),
  }));
