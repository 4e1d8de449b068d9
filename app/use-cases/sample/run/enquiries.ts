import { indexManyLongTexts } from "~/db/queries/long-texts";
import { indexRecords } from "~/db/queries/search-index";
import { leads, messages, threads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { copyOfPerson } from "~/domain/contacts/names";
import { isOpenLead, openLead } from "~/domain/leads/lead";
import { nearestDueAt, responseDue } from "~/domain/leads/response-clock";
import { keeperOf } from "~/domain/leads/stored-lead";
import { idBeside } from "~/lib/ids";
import { MINUTE_MS } from "~/lib/time";
import { workspaceRules } from "../../workspace-rules";
import { DEALS, inFils } from "../dubai/deals";
import { ENQUIRIES } from "../dubai/enquiries";
import { dueAtOf } from "./diary";
import { marked, personOf, type SampleRun, saidIn } from "./sample-run";
import { timeOf } from "./times";

type Enquiry = (typeof ENQUIRIES)[number];

/** The enquiries, their conversations, and the clocks as they stand at the moment of loading. */
export function enquiryWrites(run: SampleRun): Write[] {
  const { db } = run;
  const rows = ENQUIRIES.map((enquiry, place) =>
    leadRow(run, enquiry, run.ids.enquiries[place] ?? ""),
  );
  const said = ENQUIRIES.flatMap((_, place) => messagesOf(run, place));
  const texts = said.map(({ id, contactId, body }) => ({
    ...{ kind: "message" as const, id, contactId },
    text: body,
  }));
  return [
    db.insertMany(leads, rows),
    db.change(indexRecords("lead", ...rows)),
    db.insertMany(
      threads,
      ENQUIRIES.map((_, place) => threadRow(run, place)),
    ),
    db.insertMany(messages, said),
    db.change(indexManyLongTexts(texts)),
  ];
}

/** A form and a call are answered in writing. */
const CHANNEL_OF_ANSWERS: Record<string, string> = { form: "email", call: "whatsapp" };

/** The messages of one enquiry; the ids follow from that of the enquiry. */
export function messagesOf(run: SampleRun, place: number) {
  const { person, channel, messages: plan } = ENQUIRIES[place] as Enquiry;
  const leadId = run.ids.enquiries[place] ?? "";
  return plan.map(([direction, at, body], turn) => ({
    id: idBeside(leadId, "msg", turn),
    createdAt: timeOf(run, at),
    threadId: idBeside(leadId, "th"),
    contactId: personOf(run, person).id,
    direction,
    channel: direction === "in" ? channel : (CHANNEL_OF_ANSWERS[channel] ?? channel),
    authorId: direction === "in" ? null : run.owner.ownerId,
    body: saidIn(run, body),
    sentAt: timeOf(run, at),
    status: direction === "in" ? ("received" as const) : ("sent" as const),
  }));
}

function threadRow(run: SampleRun, place: number) {
  const { person, channel, listingRef, at, messages: plan } = ENQUIRIES[place] as Enquiry;
  const leadId = run.ids.enquiries[place] ?? "";
  return {
    id: idBeside(leadId, "th"),
    createdAt: timeOf(run, at),
    contactId: personOf(run, person).id,
    leadId,
    channel,
    subject: listingRef,
    lastMessageAt: timeOf(run, plan.at(-1)?.[1] ?? at),
  };
}

function leadRow(run: SampleRun, enquiry: Enquiry, id: string) {
  const { person, channel, source, listingRef, price, at, messages: plan } = enquiry;
  const owner = enquiry.isInPool ? { ownerId: null, teamId: null } : run.owner;
  return {
    ...marked(run, timeOf(run, at)),
    ...owner,
    ...courseOf(run, enquiry, owner.ownerId),
    id,
    contactId: personOf(run, person).id,
    ...copyOfPerson(personOf(run, person)),
    channel,
    source,
    externalId: id,
    receivedAt: timeOf(run, at),
    listingRef,
    priceMinor: price === undefined ? null : inFils(price),
    currency: price === undefined ? null : "AED",
    message: plan[0]?.[0] === "in" && plan[0][1] === at ? saidIn(run, plan[0][2]) : null,
    threadId: idBeside(id, "th"),
    waitingMessageId: waitingMessageOf(enquiry, id),
  };
}

/** What they wrote last, where it waits for an answer and is not the enquiry itself. */
function waitingMessageOf({ status, messages: plan }: Enquiry, id: string) {
  const last = plan.length - 1;
  const waits = isOpenLead(status) && plan[last]?.[0] === "in";
  return waits && last > 0 ? idBeside(id, "msg", last) : null;
}

/** Answered by word of mouth, where nothing is written. */
const ON_THE_SPOT_MS = 10 * MINUTE_MS;

function courseOf(run: SampleRun, enquiry: Enquiry, ownerId: string | null) {
  const { status, followUp, messages: plan, at } = enquiry;
  const receivedAt = timeOf(run, at);
  const rules = workspaceRules(run);
  const opened = openLead({ ...enquiry, receivedAt }, keeperOf(ownerId), rules, receivedAt);
  const answer = plan.find(([direction]) => direction === "out")?.[1] ?? at + ON_THE_SPOT_MS;
  const firstResponseAt = status === "new" ? null : timeOf(run, answer);
  const clocks = {
    status,
    firstResponseAt,
    responseDueAt: opened.responseDueAt,
    portalDueAt: opened.portalDueAt,
  };
  if (!isOpenLead(status)) return { ...clocks, ...endOf(run, enquiry) };

  return {
    ...clocks,
    answerDueAt: firstResponseAt === null ? nearestDueAt(opened) : againDueAt(run, enquiry),
    nextFollowUpAt: followUp === undefined ? opened.nextFollowUpAt : dueAtOf(run, followUp),
    followUpSetBy: followUp === undefined ? ("system" as const) : ("person" as const),
  };
}

/** Who wrote again after an answer waits for another. */
function againDueAt(run: SampleRun, enquiry: Enquiry) {
  const last = enquiry.messages.at(-1);
  if (last?.[0] !== "in") return null;

  const { targets, hours } = workspaceRules(run);
  const asked = { ...enquiry, receivedAt: timeOf(run, last[1]) };
  return nearestDueAt({ ...responseDue(asked, targets, hours), receivedAt: asked.receivedAt });
}

/** How it ended: lost, or as a deal. */
function endOf(run: SampleRun, { key, lost, at }: Enquiry) {
  const place = DEALS.findIndex(({ enquiry }) => enquiry === key);
  return {
    closedAt: timeOf(run, lost?.at ?? DEALS[place]?.at ?? at),
    closedReason: lost?.reason ?? null,
    dealId: run.ids.deals[place] ?? null,
  };
}
