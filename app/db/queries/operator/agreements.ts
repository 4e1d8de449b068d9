import { sql } from "drizzle-orm";
import { comma } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { dpaAcceptances, workspaces } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

const MOST = 500;

/** Every acceptance of the processing agreement, the newest first. */
export const acrossTenantsAgreements = (locale: Locale) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select a.id, a.created_at, a.version, a.sha256, a.signer_name, a.signer_title, a.company_name, w.name
          from ${dpaAcceptances} a join ${workspaces} w on w.tenant_id = a.tenant_id
          order by a.created_at desc limit ${MOST}`,
      ),
      decode: (rows) =>
        rows.map((row) => ({
          id: String(row.id),
          at: Number(row.created_at),
          version: Number(row.version),
          sha256: String(row.sha256),
          signer: row.signer_name + comma(locale) + row.signer_title,
          company: String(row.company_name),
          workspace: String(row.name),
        })),
    };
  });
