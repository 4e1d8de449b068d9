import { sql } from "drizzle-orm";
import type { Establishment } from "~/config/authorities";
import { OPERATOR_TENANT } from "~/config/operator";
import type { JobType } from "~/jobs/messages";
import type { EpochMs } from "~/lib/time";
import {
  identities,
  jobs,
  packages,
  privacyRequestSteps,
  privacyRequests,
  users,
  workspaceSettings,
  workspaces,
} from "../../schema";
import { type ScopedRead, scopedRead, scopedWrite } from "../../scoped";
import { byHand, decodeRow, type Raw } from "../../statements";
import { failsUnless } from "../insist";
import { onlyTheOperator } from "./only-the-operator";

interface Addresses {
  email: string | null;
  phone: string | null;
}

/**
 * The next workspaces by id, and of each whether somebody in it has one of the addresses: a seek in each, so that
 * no index of all people is needed.
 */
export const acrossTenantsHolding = ({ email, phone }: Addresses, after: string, limit: number) =>
  scopedRead<{ tenantId: string; holds: boolean }[]>((viewer) => {
    onlyTheOperator(viewer);
    const has = (kind: "email" | "phone", norm: string | null) =>
      sql`exists (select 1 from ${identities} where ${identities.tenantId} = w.tenant_id
        and ${identities.kind} = ${kind} and ${identities.norm} = ${norm})`;
    return {
      statement:
        byHand(sql`select w.tenant_id as tenantId, (${has("email", email)} or ${has("phone", phone)}) as holds
        from ${workspaces} w where w.tenant_id > ${after} and w.tenant_id <> ${OPERATOR_TENANT}
        order by w.tenant_id limit ${limit}`),
      decode: (rows) =>
        rows.map((row) => ({ tenantId: String(row.tenantId), holds: Boolean(row.holds) })),
    };
  });

interface Handed {
  id: string;
  tenantId: string;
  type: JobType;
  ticketId: string;
  /** Chosen by our own desk, whoever the workspace knows. */
  isByHand?: boolean;
  at: EpochMs;
}

/** What is still open of a job with the same key is not made twice. */
const keyOf = ({ type, ticketId, isByHand }: Pick<Handed, "type" | "ticketId" | "isByHand">) => {
  if (type !== "request.forwarded") return `${type}.${ticketId}`;
  return isByHand ? `handed.${ticketId}` : `ticket.${ticketId}`;
};

/**
 * Makes the job by which a workspace takes up its part of a request, or lays it down; once, however often it is asked.
 */
export const acrossTenantsHandOn = ({ id, tenantId, type, ticketId, isByHand, at }: Handed) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const scope = JSON.stringify({ kind: "all" });
    const payload = JSON.stringify({ ticketId, isByHand });
    return {
      statement: byHand(sql`insert into ${jobs}
        (tenant_id, id, created_at, type, payload, dedupe_key, actor, scope, state, run_after)
        values (${tenantId}, ${id}, ${at}, ${type}, ${payload}, ${keyOf({ type, ticketId, isByHand })},
          'system', ${scope}, 'queued', ${at}) on conflict do nothing`),
      ring: id,
    };
  });

/** Whether somebody signs in with this address. */
export const acrossTenantsHasAccount = (email: string | null) =>
  scopedRead<boolean>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(sql`select 1 as one from ${users} where ${users.email} = ${email} limit 1`),
      decode: (rows) => rows.length > 0,
    };
  });

type Ticket = typeof privacyRequests.$inferSelect;

/** A request from outside, for the workspace that has a part in it. */
export const ticketOf = (id: string): ScopedRead<Ticket | undefined> =>
  scopedRead(() => ({
    statement: byHand(sql`select * from ${privacyRequests}
      where ${privacyRequests.tenantId} = ${OPERATOR_TENANT} and ${privacyRequests.id} = ${id}`),
    decode: (rows) => rows.map((row) => decodeRow(privacyRequests, row) as Ticket)[0],
  }));

export interface PartOfTicket extends Ticket {
  workspace: string;
  /** Whose authority hears complaints about the workspace. */
  establishment: Establishment;
  /** Why it takes longer, where it does. */
  why: string | null;
  /** What was packed can still be taken. */
  hasPackage: boolean;
}

/** What the workspaces concerned have told: answers, and that it takes longer. Nothing of those that are silent. */
export const acrossTenantsAnswers = (ticketId: string, now: EpochMs) =>
  scopedRead<PartOfTicket[]>((viewer) => {
    onlyTheOperator(viewer);
    const why = sql`(select s.reason from ${privacyRequestSteps} s where s.tenant_id = r.tenant_id
      and s.request_id = r.id and s.act = 'extend' limit 1)`;
    const packed = sql`exists (select 1 from ${packages} p where p.tenant_id = r.tenant_id
      and p.id = r.package_id and p.expires_at > ${now})`;
    return {
      statement:
        byHand(sql`select r.*, w.name as workspace, s.establishment, ${why} as why, ${packed} as has_package
        from ${privacyRequests} r
        join ${workspaces} w on w.tenant_id = r.tenant_id join ${workspaceSettings} s on s.tenant_id = r.tenant_id
        where r.ticket_id = ${ticketId} and (r.closed_at is not null or r.extended_to is not null)
        order by r.id limit 100`),
      decode: (rows) =>
        rows.map((row: Raw) => ({
          ...(decodeRow(privacyRequests, row) as Ticket),
          workspace: String(row.workspace),
          establishment: String(row.establishment) as Establishment,
          why: row.why === null ? null : String(row.why),
          hasPackage: row.has_package === 1,
        })),
    };
  });

/**
 * The parts of a request from outside: how many there are and were in workspaces that are gone, and of how many the
 * answer is not on its way yet.
 */
const partsOf = (
  ticketId: string,
) => sql`select count(*) + coalesce((select json_array_length(kept_answers)
    from ${privacyRequests} where tenant_id = ${OPERATOR_TENANT} and id = ${ticketId}), 0) as parts,
  coalesce(sum(r.closed_at is null and not exists (select 1 from ${jobs} j where j.tenant_id = r.tenant_id
    and j.id = r.job_id and j.cursor is not null and j.state in ('queued', 'running'))), 0) as waiting
  from ${privacyRequests} r where r.ticket_id = ${ticketId}`;

/** Whether every workspace concerned has answered, or is about to: nothing is left to be taken back then. */
export const acrossTenantsAllAnswered = (ticketId: string) =>
  scopedRead<boolean>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(partsOf(ticketId)),
      decode: ([row]) => Number(row?.parts) > 0 && Number(row?.waiting) === 0,
    };
  });

/** How many parts a request from outside has, and how many of them wait for their answer. */
export const acrossTenantsPartsOf = (ticketId: string) =>
  scopedRead<{ parts: number; waiting: number }>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(partsOf(ticketId)),
      decode: ([row]) => ({ parts: Number(row?.parts), waiting: Number(row?.waiting) }),
    };
  });

/** Ends the whole batch, as `insistOnChange` does, when every workspace concerned has answered meanwhile. */
export const acrossTenantsInsistOnWaiting = (ticketId: string) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: failsUnless(sql`(select parts = 0 or waiting > 0 from (${partsOf(ticketId)}))`),
    };
  });

/** The same when a workspace got its part meanwhile. */
export const acrossTenantsInsistOnNoPart = (ticketId: string) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return { statement: failsUnless(sql`(select parts = 0 from (${partsOf(ticketId)}))`) };
  });

/** The same when whoever asked took it back meanwhile, for the workspace that has a part in it. */
export const insistNotTakenBack = (ticketId: string) =>
  scopedWrite(() => ({
    statement: failsUnless(sql`not exists (select 1 from ${privacyRequests}
      where tenant_id = ${OPERATOR_TENANT} and id = ${ticketId} and state = 'withdrawn')`),
  }));

/** Ends the whole batch when the request that another is about to be joined to was closed meanwhile. */
export const insistStillOpen = (id: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`exists (select 1 from ${privacyRequests}
      where tenant_id = ${tenantId} and id = ${id} and closed_at is null)`),
  }));

/** The next workspaces, by id, whose part of a request from outside is open. */
export const acrossTenantsWithPart = (ticketId: string, after: string, limit: number) =>
  scopedRead<string[]>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(sql`select distinct tenant_id as tenantId from ${privacyRequests}
        where ticket_id = ${ticketId} and closed_at is null and tenant_id > ${after}
        order by tenant_id limit ${limit}`),
      decode: (rows) => rows.map(({ tenantId }) => String(tenantId)),
    };
  });
