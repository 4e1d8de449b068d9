import { and, eq, isNotNull } from "drizzle-orm";
import { certificates, files, holds, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { CertificateDocument } from "~/domain/privacy/certificate";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { ledgerInR2 } from "~/services/ledger/ledger";
import type { JsonObject } from "~/services/signing/document-text";
import { signDocument } from "~/services/signing/documents";
import { markApplied } from "../ledger-mark";
import { reissuedAlong } from "./answer-along";
import { type ErasureCtx, ledgerFacts } from "./erasure-run";

type Outcome = { writes: Write[]; result?: { certificateId: string } };

/**
 * Goes on with the erasure that left a file alone, when nothing keeps the file any more: the object, its
 * row, and a certificate in the place of the one before. Refuses `erasure-under-way` while that is not done.
 */
export async function finishHeld(
  ctx: ErasureCtx,
  jobId: string,
  { requestId, fileId }: { requestId: string; fileId: string },
) {
  const all = ctx.db.as(EVERYTHING);
  const [file, kept, waiting, request] = await all.read(
    all.one(files, fileId),
    all.count(holds, { where: eq(holds.fileId, fileId), atMost: 1 }),
    all.rows(holds, { where: and(eq(holds.requestId, requestId), isNotNull(holds.fileId)) }),
    all.one(privacyRequests, requestId),
  );
  if (kept > 0 || !file || !request) return accept<Outcome>({ writes: [] });
  if (request.closedAt === null) return refuse("erasure-under-way");

  await ctx.services.objects.delete(file.r2Key);
  const left = new Set(waiting.map((hold) => hold.fileId)).size;
  const issued = await reissued(ctx, jobId, request, left);
  const { certificateId } = issued;
  const state = left > 0 ? ("done-with-exceptions" as const) : ("done" as const);
  const counts = { ...request.counts, files: (request.counts?.files ?? 0) + 1 };
  return accept<Outcome>({
    writes: [
      all.delete(files, eq(files.id, fileId)),
      ...issued.writes,
      all.update(
        privacyRequests,
        { state, certificateId, counts },
        eq(privacyRequests.id, requestId),
      ),
      reissuedAlong(ctx, request, { state, certificateId }),
    ],
    result: { certificateId },
  });
}

async function reissued(
  ctx: ErasureCtx,
  jobId: string,
  request: typeof privacyRequests.$inferSelect,
  left: number,
) {
  const all = ctx.db.as(EVERYTHING);
  const [before] = await all.read(all.one(certificates, request.certificateId ?? ""));
  if (!before) throw new Error("certificate-not-found");

  const at = ctx.now();
  const ledger = ledgerInR2(ctx.services);
  const id = newId("cert", at);
  const facts = ledgerFacts("done", { hash: request.subjectHash }, jobId, at, id);
  const done = await ledger.append(all.tenantId, facts, request.createdAt);
  const { proof: _old, ...said } = before.document as CertificateDocument;
  const time = new Date(at).toISOString();
  const document: CertificateWithoutProof = {
    ...said,
    id,
    goesOnFrom: before.id,
    doneAt: time,
    erased: withOneMore(withOneMore(said.erased, "files", time), "fileObjects", time),
    kept: said.kept.flatMap((one) => {
      if (one.store !== "held") return [one];
      return left > 0 ? [{ ...one, count: left }] : [];
    }),
    ledger: { ...done, intended: said.ledger.intended },
  };
  const signed = await signDocument(
    document as unknown as JsonObject,
    await ctx.services.signer(),
    at,
  );
  const row = { requestId: request.id, ledgerNumber: done.number, document: signed };
  return {
    certificateId: id,
    writes: [
      markApplied(all, done.number),
      all.insert(certificates, { id, createdAt: at, ...row }),
    ],
  };
}

type CertificateWithoutProof = Omit<CertificateDocument, "proof">;
type Erased = CertificateDocument["erased"];

function withOneMore(erased: Erased, store: string, at: string): Erased {
  const there = erased.find((one) => one.store === store);
  const others = erased.filter((one) => one !== there);
  return [...others, { store, count: (there?.count ?? 0) + 1, at, action: "deleted" }];
}
