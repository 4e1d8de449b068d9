import type { Company } from "~/config/company.server";
import type { TenantDb } from "~/db/tenant-db.server";
import { DUBAI } from "~/lib/format";
import type { Clock } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { signDocument } from "~/services/signing/documents";
import type { Signer } from "~/services/signing/keys";
import { entriesOf } from "./entries";

interface Facts {
  /** The operator's own workspace. */
  db: TenantDb;
  company: Company;
  signer: () => Promise<Signer>;
  now: Clock;
}

/**
 * What the public may know of demands by authorities: how many of which kind, and what came of them; no names.
 * With it the year's signed statement that nothing is sold.
 */
export async function transparencyReport(facts: Facts) {
  const { db, now } = facts;
  const [entries] = await db.read(entriesOf(db, "disclosures"));
  const counts = new Map<string, number>();
  for (const { fields, state } of entries) {
    const key = `${fields.kind} ${OUTCOMES[state] ?? "pending"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const demands = [...counts].map(([key, count]) => {
    const [kind, outcome] = key.split(" ");
    return { kind, outcome, count };
  });
  return {
    asOf: plainDateAt(now(), DUBAI),
    total: entries.length,
    customersTold: entries.filter(({ state, marks }) => state === "released" && wasTold(marks))
      .length,
    demands,
    noSaleStatement: await noSaleStatement(facts),
  };
}

/** A mail of it was handed over to somebody who answers for the customer. */
const wasTold = ({ told }: { told?: unknown }) => Number(told ?? 0) > 0;

const OUTCOMES: Record<string, string> = { released: "released", refused: "refused" };

/** The same words and the same moment all year, so that whoever keeps a copy can compare it. */
async function noSaleStatement({ company, signer, now }: Facts) {
  const year = plainDateAt(now(), DUBAI).slice(0, 4);
  const document = {
    kind: "no-sale-statement",
    year,
    company: company.legalName,
    sample: company.isSample,
    statement: {
      en: "We do not sell personal information, and we do not share it for cross-context behavioural advertising. No advertising host stands in the content security policy of any page, and no sub-processor is of that kind.",
      ar: "لا نبيع المعلومات الشخصية ولا نشاركها لأغراض الإعلانات السلوكية بين المواقع. لا يرد أي خادم إعلاني في سياسة أمن المحتوى لأي صفحة، ولا يوجد معالج فرعي من هذا النوع.",
    },
  };
  return signDocument(document, await signer(), Date.parse(`${year}-01-01T00:00:00Z`));
}
