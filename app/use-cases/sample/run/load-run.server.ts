import { pipelines } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../../ctx";
import { DEALS } from "../dubai/deals";
import { NOTES, TASKS } from "../dubai/diary";
import { ENQUIRIES } from "../dubai/enquiries";
import { COMPANIES, PEOPLE } from "../dubai/people";
import { dealWrites } from "./deals";
import { diaryWrites } from "./diary";
import { enquiryWrites } from "./enquiries";
import { happeningWrites } from "./happenings";
import { peopleWrites } from "./people";
import { idsAt, ownerOf, type SampleIds, type SampleRun } from "./sample-run";

export interface LoadCursor {
  /** The moment from which all times are told, and the ids of all that is made: both of the first step. */
  at: EpochMs;
  ids: SampleIds;
  /** The part that comes next. */
  part: number;
}

type LoadStep =
  | { kind: "next"; cursor: LoadCursor; writes: Write[]; done: number; total: number }
  | { kind: "finish"; result: { records: number }; writes: Write[]; done: number };

type Part = readonly [records: number, write: (run: SampleRun) => Write[] | Promise<Write[]>];

/** Those first that others point at; what happened last, so that it stands in the order of time. */
const PARTS: readonly Part[] = [
  [PEOPLE.length + COMPANIES.length, peopleWrites],
  [ENQUIRIES.length, enquiryWrites],
  [DEALS.length, writeDeals],
  [NOTES.length + TASKS.length, diaryWrites],
  [0, happeningWrites],
];

const countTo = (part: number) => PARTS.slice(0, part).reduce((sum, [n]) => sum + n, 0);

/** How many records a whole sample has. */
export const SAMPLE_RECORDS = countTo(PARTS.length);

/** One part of the loading: each is committed whole, together with where it stands. */
export async function runLoad(
  author: Ctx,
  { locale, ownerId }: { locale: Locale; ownerId: string | null },
  cursor: LoadCursor | null,
): Promise<LoadStep> {
  const { at, ids, part } = cursor ?? begun(author);
  const { actor, settings, timeZone } = author;
  const owner = ownerOf(ownerId, settings);
  const db = author.db.as(EVERYTHING);
  const [, write] = PARTS[part] ?? [0, () => []];
  const writes = await write({ db, actor, settings, timeZone, at, ids, locale, owner });
  const next = part + 1;
  const done = countTo(next);
  return next < PARTS.length
    ? { kind: "next", cursor: { at, ids, part: next }, writes, done, total: SAMPLE_RECORDS }
    : { kind: "finish", result: { records: done }, writes, done };
}

function begun({ now, timeZone }: Ctx): LoadCursor {
  const at = now();
  return { at, ids: idsAt({ at, timeZone }), part: 0 };
}

async function writeDeals(run: SampleRun): Promise<Write[]> {
  const [ways] = await run.db.read(run.db.rows(pipelines));
  return dealWrites(run, ways);
}
