import type { ConsentRecord } from "~/db/consent-ledger.server";
import { consentBetween } from "~/db/queries/operator/consent-evidence";
import type { EvidenceForm } from "~/domain/consent/evidence.form";
import { utf8 } from "~/lib/bytes";
import { canonicalJson } from "~/lib/canonical-json";
import { DUBAI } from "~/lib/format";
import { sha256Hex } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { addDays, instantAt } from "~/lib/zoned-time";
import { type Cell, csvOf } from "~/services/packages/csv";
import { streamOf } from "~/services/packages/stream-of";
import { type SignedDocument, signDocument } from "~/services/signing/documents";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

type EvidenceCtx = Ctx<"evidence:read">;

const AT_ONCE = 1000;

/** What a line of the ledger says. There is no address and no user agent that it could say. */
const COLUMNS = [
  ...["id", "at", "subjectKey", "consentId", "action", "before", "after", "bannerVersion"],
  ...["fingerprint", "textSha256", "language", "jurisdiction", "jurisdictionFoundBy"],
  ...["gpc", "method"],
] as readonly (keyof ConsentRecord)[];

/**
 * The proofs of cookie choices of some days, for the company's privacy officer. That they were taken stands in
 * the trail first. They come page by page, each signed, so that no number of them needs more memory than another.
 * @param atOnce lines in one page.
 */
export async function exportEvidence(
  ctx: EvidenceCtx,
  { from, until, format }: EvidenceForm,
  atOnce = AT_ONCE,
): Promise<ReadableStream<Uint8Array>> {
  const took = { type: "evidence.exported", reason: `${from} – ${until}` } as const;
  await commit(ctx, ...record(ctx, { ...took, object: ["consent-evidence", format] }));

  const span = {
    from: instantAt(from, 0, DUBAI),
    until: instantAt(addDays(until, 1), 0, DUBAI),
  };
  const signed = signedLines(ctx, span, atOnce);
  return format === "jsonl"
    ? streamOf(linesOf(signed))
    : csvOf([...COLUMNS, "sha256", "keyId", "signedAt", "signature"], cellsOf(signed));
}

async function* signedLines(
  { db, services, now }: EvidenceCtx,
  span: { from: EpochMs; until: EpochMs },
  limit: number,
): AsyncGenerator<SignedDocument> {
  const signer = await services.signer();
  let after: ConsentRecord | null = null;
  do {
    const [page]: readonly [ConsentRecord[]] = await db.read(
      db.ask(consentBetween({ ...span, after, limit })),
    );
    for (const line of page) yield signDocument(documentOf(line), signer, now());
    after = page.length === limit ? (page.at(-1) ?? null) : null;
  } while (after);
}

const documentOf = (line: ConsentRecord) => ({
  kind: "consent-evidence",
  ...Object.fromEntries(COLUMNS.map((column) => [column, line[column]])),
  at: new Date(line.at).toISOString(),
});

async function* linesOf(signed: AsyncIterable<SignedDocument>) {
  for await (const line of signed) yield utf8(`${JSON.stringify(line)}\n`);
}

async function* cellsOf(signed: AsyncIterable<SignedDocument>): AsyncGenerator<Cell[]> {
  for await (const { proof, ...document } of signed) {
    const sha256 = await sha256Hex(canonicalJson(document));
    const said = COLUMNS.map((column) => document[column] as Cell);
    yield [...said, sha256, proof.keyId, proof.signedAt, proof.signature];
  }
}
