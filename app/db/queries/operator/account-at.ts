import { sql } from "drizzle-orm";
import { users } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** The id of the account that has an address, as it is compared; null for an address that nobody has. */
export const acrossTenantsAccountAt = (email: string) =>
  scopedRead<string | null>((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(sql`select id from ${users} where email = ${email} limit 1`),
      decode: ([row]) => (row ? String(row.id) : null),
    };
  });
