import { desc } from "drizzle-orm";
import { DPA_VERSION } from "~/config/dpa";
import { acrossTenantsAgreements } from "~/db/queries/operator/agreements";
import { dpaAcceptances } from "~/db/schema";
import { comma } from "~/lib/format";
import type { Ctx } from "../ctx";
import { clausesOf } from "./agreement-text";

/** The agreement of today in the reader's language, and every acceptance of one, the newest first. */
export async function viewDpa({ db, locale, settings }: Ctx<"dpa:read">) {
  const [rows] = await db.read(db.rows(dpaAcceptances, { orderBy: [desc(dpaAcceptances.id)] }));
  return {
    version: DPA_VERSION,
    isAccepted: settings.dpaVersion === DPA_VERSION,
    clauses: clausesOf(locale),
    acceptances: rows.map(({ id, createdAt, version, sha256, ...row }) => ({
      id,
      at: createdAt,
      version,
      sha256,
      signer: row.signerName + comma(locale) + row.signerTitle,
      company: row.companyName,
    })),
  };
}

/** What was accepted, byte for byte; undefined where there is none. */
export async function copyOfDpa({ db }: Ctx<"dpa:read">, id: string) {
  const [row] = await db.read(db.one(dpaAcceptances, id));
  return row?.content;
}

/** Who accepted which version for which workspace, for the operator. */
export async function listAgreements({ db, locale }: Ctx<"registers:read">) {
  const [rows] = await db.read(db.ask(acrossTenantsAgreements(locale)));
  return rows;
}
