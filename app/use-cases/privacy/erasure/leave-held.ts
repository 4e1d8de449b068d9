import { among } from "~/db/expressions";
import { subjectRows } from "~/db/queries/subject-rows";
import { files, holds } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { subjectTable } from "~/db/subject-tables";
import { type ErasureCtx, nothing, type Part, type SubjectOfErasure } from "./erasure-run";

const MOST_FILES = 10_000;

/**
 * Takes the files that are kept for a matter away from the person and from the records that go: each stays
 * alone, and its holds say which erasure waits for it.
 */
export async function leaveHeld(
  { db }: ErasureCtx,
  { contactId, requestId }: SubjectOfErasure,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const asked = { contactId, limit: MOST_FILES };
  const [found] = await all.read(all.ask(subjectRows(subjectTable("files"), asked)));
  const ids = found.map(({ key }) => String(key[0]));
  const [kept] = await all.read(
    all.rows(holds, { where: among(holds.fileId, ids), limit: MOST_FILES }),
  );
  const held = [...new Set(kept.flatMap(({ fileId }) => fileId ?? []))];
  if (held.length === 0) return nothing;

  const nobodys = { contactId: null, accountId: null, leadId: null, dealId: null };
  return {
    writes: [
      all.update(files, nobodys, among(files.id, held)),
      all.update(holds, { requestId }, among(holds.fileId, held)),
    ],
    erased: [],
    state: { held },
  };
}
