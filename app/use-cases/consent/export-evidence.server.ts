import type { ConsentLedger, ConsentRecord } from "~/db/consent-ledger.server";
import { utf8 } from "~/lib/bytes";
import type { EpochMs } from "~/lib/time";
import { csvOf } from "~/services/packages/csv";
import { streamOf } from "~/services/packages/stream-of";
import type { Ctx } from "../ctx";

interface Wanted {
  /** The span of time, without its end. */
  from: EpochMs;
  until: EpochMs;
  format: "csv" | "json";
}

const COLUMNS = [
  ...["id", "at", "subjectKey", "consentId", "action", "before", "after", "bannerVersion"],
  ...[
    "fingerprint",
    "textSha256",
    "language",
    "jurisdiction",
    "jurisdictionFoundBy",
    "gpc",
    "method",
  ],
] as readonly (keyof ConsentRecord)[];

/**
 * The proofs of cookie choices in a span of time, for the company's privacy officer. They come page by page, so
 * that no number of them needs more memory than another.
 */
export function exportEvidence(
  _ctx: Pick<Ctx<"registers:write">, "granted">,
  ledger: Pick<ConsentLedger, "between">,
  wanted: Wanted,
): ReadableStream<Uint8Array> {
  const records = recordsIn(ledger, wanted);
  return wanted.format === "json" ? streamOf(jsonOf(records)) : csvOf(COLUMNS, cellsOf(records));
}

async function* recordsIn(ledger: Pick<ConsentLedger, "between">, { from, until }: Wanted) {
  let page = await ledger.between(from, until, null);
  while (page.length > 0) {
    yield* page;
    page = await ledger.between(from, until, page.at(-1) ?? null);
  }
}

const shown = (record: ConsentRecord) => ({ ...record, at: new Date(record.at).toISOString() });

async function* cellsOf(records: AsyncIterable<ConsentRecord>) {
  for await (const record of records) {
    const row = shown(record);
    yield COLUMNS.map((column) => row[column]);
  }
}

async function* jsonOf(records: AsyncIterable<ConsentRecord>) {
  let before = "[\n";
  for await (const record of records) {
    yield utf8(before + JSON.stringify(shown(record)));
    before = ",\n";
  }
  yield utf8(before === "[\n" ? "[]\n" : "\n]\n");
}
