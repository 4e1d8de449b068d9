import { type Suspect, suspectRows } from "~/db/queries/traces";
import { EVERYTHING } from "~/db/scope";
import type { TraceColumn, TraceTable } from "~/db/trace-tables";
import { maskTraces } from "~/domain/privacy/traces";
import { withTexts } from "~/lib/json-texts";
import type { ErasureCtx, ErasureState, SubjectOfErasure } from "./erasure-run";

const SUSPECTS_AT_ONCE = 200;

/** A row that names the person, and what its texts become. */
export interface Traced {
  suspect: Suspect;
  places: number;
  texts: Map<TraceColumn, string | null>;
}

/** The rows of one table that name the person, from those on that come after `after`. */
export async function findTraces(
  { db }: Pick<ErasureCtx, "db">,
  table: TraceTable,
  subject: SubjectOfErasure,
  state: Pick<ErasureState, "told" | "held">,
  after: Suspect["key"] | null,
): Promise<{ traced: Traced[]; last: Suspect["key"] | null }> {
  const all = db.as(EVERYTHING);
  const asked = { after, limit: SUSPECTS_AT_ONCE };
  const [suspects] = await all.read(all.ask(suspectRows(table, subject.traits, asked)));
  const notices = new Set(state.told.map(({ deliveryId }) => deliveryId));
  const traced = suspects
    // The notices to those who received the person must say whom they mean.
    .filter(({ key }) => !(table.name === "webhookDeliveries" && notices.has(String(key[0]))))
    // What is kept for a matter is left as it is.
    .filter(({ key }) => !(table.name === "files" && state.held?.includes(String(key[0]))))
    .map((suspect) => trace(table, suspect, subject))
    .filter(({ places }) => places > 0);
  return {
    traced,
    last: suspects.length < SUSPECTS_AT_ONCE ? null : (suspects.at(-1)?.key ?? null),
  };
}

function trace(table: TraceTable, suspect: Suspect, subject: SubjectOfErasure): Traced {
  const texts = new Map<TraceColumn, string | null>();
  let places = 0;
  for (const column of table.columns) {
    const text = suspect.raw[column.column.name];
    if (typeof text !== "string") continue;

    const look = { names: column.names, words: true };
    const masked =
      column.column.dataType === "json"
        ? maskJson(text, (part) => maskTraces(part, subject.traits, subject.pseudonym, look))
        : maskTraces(text, subject.traits, subject.pseudonym, look);
    if (masked.found === 0) continue;
    places += masked.found;
    texts.set(column, masked.text);
  }
  return { suspect, places, texts };
}

type Mask = (text: string) => { text: string; found: number };

/** A document stays one: its texts are masked one by one, its members' names too; a number goes. */
function maskJson(text: string, mask: Mask) {
  let found = 0;
  const masked = (part: string) => {
    const { text, found: here } = mask(part);
    found += here;
    return text;
  };
  const document = withTexts(JSON.parse(text), masked);
  return { text: JSON.stringify(document), found };
}
