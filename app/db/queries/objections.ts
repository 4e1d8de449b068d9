import { type SQL, sql } from "drizzle-orm";
import { firstOfEach, type Objections, type Stop } from "~/domain/contacts/objections";
import type { EpochMs } from "~/lib/time";
import { unionOf } from "../expressions";
import { contacts, identities } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { ALIKE_AT_ONCE, type Asked, others, recordsOf, same } from "./alike";

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
