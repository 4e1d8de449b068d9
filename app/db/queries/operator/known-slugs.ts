import { sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { workspaces } from "../../schema";
import { type ScopedRead, scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** Which of these are addresses of brokerages. */
export const acrossTenantsKnownSlugs = (slugs: readonly string[]): ScopedRead<string[]> =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select slug from ${workspaces} where ${workspaces.tenantId} <> ${OPERATOR_TENANT}
          and slug in (select value from json_each(${JSON.stringify(slugs)}))`,
      ),
      decode: (rows) => rows.map((row) => String((row as { slug: string }).slug)),
    };
  });
