import { events } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import { SAMPLE_IMPORT } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { About } from "../../events";
import { DEALS } from "../dubai/deals";
import { NOTES, TASKS } from "../dubai/diary";
import { ENQUIRIES } from "../dubai/enquiries";
import { COMPANIES, PEOPLE } from "../dubai/people";
import { messagesOf } from "./enquiries";
import { aboutOf, dealOf, personOf, type SampleRun } from "./sample-run";
import { timeOf } from "./times";

interface Happening {
  type: EventType;
  id: string;
  at: EpochMs;
  about: About;
  /** It came from outside. */
  cameIn?: boolean;
}

/** What the timelines tell, in the order of time. It is told to nobody outside: no webhook is rung for it. */
export function happeningWrites(run: SampleRun): Write[] {
  const all = [...ofPeople(run), ...ofEnquiries(run), ...ofDeals(run), ...ofDiary(run)];
  const rows = all
    .toSorted((one, other) => one.at - other.at)
    .map(({ type, id, at, about, cameIn }) => ({
      ...{ contactId: null, accountId: null, leadId: null, dealId: null, ...about },
      id: newId("ev", run.at),
      createdAt: at,
      actor: cameIn ? "system" : run.actor,
      type,
      objectKind: type.slice(0, type.indexOf(".")),
      objectId: id,
      changes: { importId: { to: SAMPLE_IMPORT } },
      reason: null,
    }));
  return [run.db.insertMany(events, rows)];
}

const ofPeople = (run: SampleRun): Happening[] => [
  ...PEOPLE.map(({ at }, place) => {
    const id = run.ids.people[place] ?? "";
    const about = { contactId: id };
    return { type: "contact.created" as const, id, at: timeOf(run, at), about };
  }),
  ...COMPANIES.map(({ at }, place) => {
    const id = run.ids.companies[place] ?? "";
    const about = { accountId: id };
    return { type: "account.created" as const, id, at: timeOf(run, at), about };
  }),
];

const ofEnquiries = (run: SampleRun): Happening[] =>
  ENQUIRIES.flatMap(({ person, at, lost }, place) => {
    const id = run.ids.enquiries[place] ?? "";
    const about = { contactId: personOf(run, person).id, leadId: id };
    return [
      { type: "lead.created" as const, id, at: timeOf(run, at), about, cameIn: true },
      ...messagesOf(run, place).map(({ id: messageId, sentAt, direction }) => ({
        ...{ id: messageId, at: sentAt, about, cameIn: direction === "in" },
        type: direction === "in" ? ("message.received" as const) : ("message.sent" as const),
      })),
      ...(lost ? [{ type: "lead.closed" as const, id, at: timeOf(run, lost.at), about }] : []),
    ];
  });

const ofDeals = (run: SampleRun): Happening[] =>
  DEALS.flatMap(({ key, person, at, closed }) => {
    const { id } = dealOf(run, key);
    const about = { contactId: personOf(run, person).id, dealId: id };
    return [
      { type: "deal.created" as const, id, at: timeOf(run, at), about },
      ...(closed ? [{ type: "deal.closed" as const, id, at: timeOf(run, closed.at), about }] : []),
    ];
  });

const ofDiary = (run: SampleRun): Happening[] => [
  ...NOTES.map((note, place) => ({
    type: "note.created" as const,
    id: run.ids.notes[place] ?? "",
    at: timeOf(run, note.at),
    about: aboutOf(run, note),
  })),
  ...TASKS.flatMap((task, place) => {
    const id = run.ids.tasks[place] ?? "";
    const about = aboutOf(run, task);
    const { doneAt } = task;
    return [
      { type: "task.created" as const, id, at: timeOf(run, task.made), about },
      ...(doneAt === undefined
        ? []
        : [{ type: "task.done" as const, id, at: timeOf(run, doneAt), about }]),
    ];
  }),
];
