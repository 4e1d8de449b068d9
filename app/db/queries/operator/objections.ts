import { and, desc, eq, sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { registerEntries, workspaces } from "../../schema";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand } from "../../statements";

interface Objection {
  id: string;
  at: EpochMs;
  vendor: string;
  objector: string;
  /** In which they read the answer. */
  language: Locale;
  objection: string;
  /** A day in Dubai, and when it begins. */
  answerBy: string;
  dueAt: EpochMs;
}

/** A workspace's objection, in the operator's register: the one row that it may write there. */
export const enterObjection = ({ id, at, dueAt, ...said }: Objection) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert into ${registerEntries} (tenant_id, id, created_at, updated_at, created_by, updated_by, register, state, fields, marks, due_at)
        select ${OPERATOR_TENANT}, ${id}, ${at}, ${at}, 'system', 'system', 'objections', 'open',
          json_object('vendor', ${said.vendor}, 'objector', ${said.objector}, 'language', ${said.language}, 'workspace', slug,
            'objection', ${said.objection}, 'answerBy', ${said.answerBy}, 'answer', null), '{}', ${dueAt}
        from ${workspaces} where ${workspaces.tenantId} = ${tenantId}`,
    ),
  }));

/** What this workspace objected to, the newest first, with the answers that were sent. */
export const ownObjections = () =>
  scopedRead(({ tenantId }) => {
    const slug = sql`(select slug from ${workspaces} where ${workspaces.tenantId} = ${tenantId})`;
    const own = and(
      eq(registerEntries.tenantId, OPERATOR_TENANT),
      eq(registerEntries.register, "objections"),
      sql`json_extract(${registerEntries.fields}, '$.workspace') = ${slug}`,
    );
    return {
      statement: byHand(
        sql`select id, created_at, state, fields from ${registerEntries} where ${own}
          order by ${desc(registerEntries.id)} limit 100`,
      ),
      decode: (rows) =>
        rows.map(({ id, created_at, state, fields }) => {
          const said = JSON.parse(String(fields)) as Record<string, string | null>;
          return {
            id: String(id),
            at: Number(created_at),
            vendor: said.vendor ?? "",
            objection: said.objection ?? "",
            answerBy: said.answerBy ?? "",
            // It is told only when it was sent.
            answer: state === "answered" ? (said.answer ?? null) : null,
          };
        }),
    };
  });
