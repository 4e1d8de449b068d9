import { indexRecords } from "~/db/queries/search-index";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import { dealParties, deals, type pipelines } from "~/db/schema";
import type { Write } from "~/db/statements";
import { copyOfCompany, copyOfPerson } from "~/domain/contacts/names";
import { DAY_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { DEALS, inFils } from "../dubai/deals";
import { TASKS } from "../dubai/diary";
import { ENQUIRIES } from "../dubai/enquiries";
import { COMPANIES } from "../dubai/people";
import { dueAtOf } from "./diary";
import { marked, personOf, placeOf, type SampleRun } from "./sample-run";
import { timeOf } from "./times";

type SampleDeal = (typeof DEALS)[number];
type Pipeline = typeof pipelines.$inferSelect;

/** The deals on the board and those that have ended, with who takes part, the counters and search. */
export function dealWrites(run: SampleRun, ways: readonly Pipeline[]): Write[] {
  const { db } = run;
  const rows = DEALS.flatMap((deal, place) => dealRow(run, deal, place, ways));
  if (rows.length === 0) return [];
  return [
    db.insertMany(deals, rows),
    db.insertMany(dealParties, rows.map(partyOf)),
    ...shiftTotalsOfMany([], rows).map((write) => db.change(write)),
    db.change(indexRecords("deal", ...rows)),
  ];
}

/** None, where a workspace has no way of selling any more. */
function dealRow(run: SampleRun, deal: SampleDeal, place: number, ways: readonly Pipeline[]) {
  const stands = standOf(deal, ways);
  if (!stands) return [];
  const opened = timeOf(run, deal.at);
  return [
    {
      ...marked(run, opened),
      ...stands,
      ...subjectOf(run, deal),
      ...endOf(run, deal),
      id: run.ids.deals[place] ?? "",
      stageSince: timeOf(run, deal.since),
      title: deal.title[run.locale],
      listingRef: deal.listingRef,
      valueMinor: inFils(deal.value),
      currency: "AED",
      openedOn: plainDateAt(opened, run.timeZone),
      nextStepAt: nextStepOf(run, deal),
    },
  ];
}

/** In the pipeline of the trade, or in the first one where somebody did away with it. */
function standOf({ pipeline, stage }: SampleDeal, all: readonly Pipeline[]) {
  const ways = all
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((one, other) => one.position - other.position);
  const way = ways.find(({ key }) => key === pipeline) ?? ways[0];
  const at = way?.stages[Math.min(stage, way.stages.length - 1)];
  return way && at ? { pipelineId: way.id, stageId: at.id } : undefined;
}

function subjectOf(run: SampleRun, { person, company, enquiry }: SampleDeal) {
  const place = company === undefined ? -1 : placeOf(COMPANIES, company);
  const from = enquiry === undefined ? -1 : placeOf(ENQUIRIES, enquiry);
  return {
    contactId: personOf(run, person).id,
    ...copyOfPerson(personOf(run, person)),
    accountId: run.ids.companies[place] ?? null,
    ...copyOfCompany(COMPANIES[place]),
    leadId: run.ids.enquiries[from] ?? null,
  };
}

const CLOSES_IN_MS = 45 * DAY_MS;

function endOf(run: SampleRun, { closed }: SampleDeal) {
  const { at, timeZone } = run;
  if (!closed)
    return { status: "open" as const, expectedCloseOn: plainDateAt(at + CLOSES_IN_MS, timeZone) };

  const closedAt = timeOf(run, closed.at);
  return {
    status: closed.status,
    closedAt,
    closedOn: plainDateAt(closedAt, timeZone),
    lostReason: closed.reason ?? null,
  };
}

/** The nearest time of its open tasks. */
function nextStepOf(run: SampleRun, { key }: SampleDeal) {
  const due = TASKS.filter(({ deal, doneAt }) => deal === key && doneAt === undefined).map((task) =>
    dueAtOf(run, task.due),
  );
  return due.length > 0 ? Math.min(...due) : null;
}

/** Who somebody is in a pipeline; a buyer in all others. */
const ROLES: Partial<Record<SampleDeal["pipeline"], "seller" | "tenant">> = {
  listing: "seller",
  rental: "tenant",
};

function partyOf(
  { id, contactId, createdAt }: { id: string; contactId: string; createdAt: number },
  place: number,
) {
  const role = ROLES[DEALS[place]?.pipeline ?? "off-plan"] ?? ("buyer" as const);
  return { dealId: id, contactId, role, createdAt };
}
