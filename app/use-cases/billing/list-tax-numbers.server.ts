import { asc } from "drizzle-orm";
import { taxNumbers } from "~/db/schema";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";

/** A company's tax number, of which only the end is ever told. */
export interface TaxNumber {
  id: string;
  company: string;
  lastDigits: string;
  createdAt: EpochMs;
}

/** The tax numbers of the brokerage's companies, in the order in which they came. None is opened. */
export async function listTaxNumbers({ db }: Ctx<"billing:read">): Promise<TaxNumber[]> {
  const [rows] = await db.read(db.rows(taxNumbers, { orderBy: [asc(taxNumbers.id)] }));
  return rows.map(({ id, company, lastDigits, createdAt }) => ({
    id,
    company,
    lastDigits,
    createdAt,
  }));
}
