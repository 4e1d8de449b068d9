import { R2_PREFIXES } from "~/config/storage";
import { subjectRows } from "~/db/queries/subject-rows";
import { indexedTraces } from "~/db/queries/traces";
import { EVERYTHING } from "~/db/scope";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import { TRACE_TABLES } from "~/db/trace-tables";
import { maskTraces } from "~/domain/privacy/traces";
import { r2Key } from "~/lib/ids";
import type { ErasureCtx, ErasureState, SubjectOfErasure } from "./erasure-run";
import { findTraces } from "./find-traces";

/** What a look over every store found, by the store's name; nothing when the person is gone. */
export interface Found {
  rows: Map<string, number>;
  traces: Map<string, number>;
  indexed: number;
  objects: number;
}

/** Looks over every table, the index and the objects once more, as if nothing had been done before. */
export async function secondLook(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
  jobId: string,
): Promise<Found> {
  const all = ctx.db.as(EVERYTHING);
  const asked = { contactId: subject.contactId, limit: 2, uncleared: true };
  const [indexed, ...found] = await all.read(
    all.ask(indexedTraces(subject.traits)),
    ...SUBJECT_TABLES.map((table) => all.ask(subjectRows(table, asked))),
  );
  const rows = new Map<string, number>();
  for (const [i, { name }] of SUBJECT_TABLES.entries()) {
    const others = (found[i] ?? []).filter(({ key }) => key[0] !== jobId).length;
    if (others > 0) rows.set(name, others);
  }
  const traces = new Map<string, number>();
  for (const table of TRACE_TABLES) {
    const { traced } = await findTraces(ctx, table, subject, state, null);
    if (traced.length > 0) traces.set(table.name, traced.length);
  }
  const left = {
    indexed: indexedLeft(indexed, subject),
    objects: await objectsLeft(ctx, state.objects),
  };
  return { rows, traces, ...left };
}

/** How many texts of the index name the person; what nobody can be sure of counts as one. */
function indexedLeft(texts: readonly (string | null)[] | undefined, { traits }: SubjectOfErasure) {
  if (!texts) return Number.POSITIVE_INFINITY;
  const names = (text: string) => maskTraces(text, traits, "", { names: true }).found > 0;
  return texts.filter((text) => text === null || names(text)).length;
}

/** How many of the objects that were deleted are still listed. */
async function objectsLeft({ db, services }: ErasureCtx, erased: readonly string[]) {
  const gone = new Set(erased);
  let left = 0;
  for (const prefix of new Set(erased.map((key) => key.split("/")[0] ?? ""))) {
    if (!(R2_PREFIXES as readonly string[]).includes(prefix)) continue;
    let cursor: string | undefined;
    do {
      const page = await services.objects.list({
        prefix: `${r2Key(prefix, db.tenantId)}/`,
        cursor,
      });
      left += page.objects.filter(({ key }) => gone.has(key)).length;
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor);
  }
  return left;
}
