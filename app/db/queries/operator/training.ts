import { and, eq, isNull, sql } from "drizzle-orm";
import { registerEntries } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

interface Training {
  person: string;
  completedOn: string;
  validUntil: string;
}

/** What the register of training says of somebody, by their address. */
export const trainingOf = (email: string) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const theirs = and(
      eq(registerEntries.tenantId, viewer.tenantId),
      eq(registerEntries.register, "training"),
      isNull(registerEntries.closedAt),
      sql`lower(json_extract(${registerEntries.fields}, '$.person')) = ${email.toLowerCase()}`,
    );
    return {
      statement: byHand(sql`select fields from ${registerEntries} where ${theirs} limit 100`),
      decode: (rows) => rows.map(({ fields }) => JSON.parse(String(fields)) as Training),
    };
  });
