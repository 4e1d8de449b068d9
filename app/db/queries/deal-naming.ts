import { sql } from "drizzle-orm";
import { deals } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import { wordsNameWithheld } from "../visibility";

/** Whether what is written of this deal may name somebody withheld: nothing of it leaves then. */
export const namesSomebodyWithheld = (dealId: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select ${wordsNameWithheld(sql`${deals}`)} as naming from ${deals}
        where ${deals.tenantId} = ${tenantId} and ${deals.id} = ${dealId}`,
    ),
    decode: ([row]) => row?.naming === 1,
  }));
