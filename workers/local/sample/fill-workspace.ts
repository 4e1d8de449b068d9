import { pipelines } from "~/db/schema";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { createAccount } from "~/use-cases/accounts/create-account.server";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { closeDeal } from "~/use-cases/deals/close-deal.server";
import { createDeal } from "~/use-cases/deals/create-deal.server";
import { createNote } from "~/use-cases/notes/create-note.server";
import { createTask } from "~/use-cases/tasks/create-task.server";
import { addLead } from "./add-lead";
import { addRequest } from "./add-request";
import type { Crew } from "./crew";
import { CLERK, type Deed, done, type Named, type Plan } from "./deed";
import type { RecordsPlan } from "./plan";
import { dueFrom, timeFrom } from "./times";

/**
 * Makes the records of a sample workspace by the product's own use cases, in the order in which they
 * happened, so that ids, counters, search and the trail are what they would be.
 */
export async function fillWorkspace(crew: Crew, plan: RecordsPlan, now: EpochMs): Promise<void> {
  const named: Named = { contacts: new Map() };
  const deeds: Deed[] = [
    ...plan.accounts.map((account) => addAccount(crew, account, now)),
    ...plan.contacts.map((contact) => addContact(crew, contact, named, now)),
    ...plan.deals.flatMap((deal) => addDeal(crew, deal, named, now)),
    ...plan.leads.flatMap((lead) => addLead(crew, lead, named, now)),
    ...plan.notes.map((note) => addNote(crew, note, named, now)),
    ...plan.tasks.map((task) => addTask(crew, task, named, now)),
    ...plan.requests.flatMap((request) => addRequest(crew, request, named, now)),
  ];
  for (const { run } of deeds.toSorted((one, other) => one.at - other.at)) await run();
}

function addAccount(crew: Crew, { at, office, ...named }: Plan<"accounts">, now: EpochMs): Deed {
  const time = timeFrom(now, at);
  const nothing = { licence: null, website: null, phone: null, email: null, sector: null };
  const company = { officeLocation: office, employees: null, yearEstablished: null };
  const input = { ...nothing, ...company, ...named, parentId: null };
  return {
    at: time,
    run: async () =>
      done(await createAccount(crew(CLERK, time), { ...input, sourceKind: "referral" })),
  };
}

function addContact(crew: Crew, contact: Plan<"contacts">, named: Named, now: EpochMs): Deed {
  const at = timeFrom(now, contact.at);
  const owner = contact.owner ?? CLERK;
  const input = {
    nameEn: contact.nameEn,
    nameAr: contact.nameAr,
    phones: [contact.phone],
    emails: [contact.email],
    preferredLanguage: contact.language,
    birthYear: null,
    sourceKind: contact.source,
    sourceDetail: contact.detail,
    sourceUrl: null,
    legalBasis: null,
    collectedOn: null,
  };
  const choices = { known: "ask", ...(contact.owner ? {} : { ownerId: null }) } as const;
  return {
    at,
    async run() {
      const { id } = done(await createContact(crew(owner, at), input, choices));
      named.contacts.set(contact.key, { id, owner });
    },
  };
}

function addDeal(crew: Crew, deal: Plan<"deals">, named: Named, now: EpochMs): Deed[] {
  const at = timeFrom(now, deal.at);
  let made: { id: string; owner: string } | undefined;
  const opening: Deed = {
    at,
    async run() {
      const person = named.contacts.get(deal.contact);
      if (!person) throw new Error(`no contact ${deal.contact} before ${deal.title}`);
      const ctx = crew(person.owner, at);
      const place = await placeOf(ctx, deal);
      const { title, valueMinor, listingRef } = deal;
      const wish = { ...place, title, valueMinor, listingRef, contactId: person.id };
      made = { id: done(await createDeal(ctx, wish)).id, owner: person.owner };
    },
  };
  const { closed, next } = deal;
  const planning: Deed = {
    at,
    async run() {
      if (!made || !next) return;
      const ctx = crew(made.owner, at);
      const about = { kind: "deal", id: made.id } as const;
      const dueAt = dueFrom(now, next.due);
      done(await createTask(ctx, { title: next.title, dueAt, about, ownerId: ctx.viewer.userId }));
    },
  };
  if (!closed) return [opening, planning];

  const closedAt = timeFrom(now, closed.at);
  const closedOn = plainDateAt(closedAt, "Asia/Dubai");
  const closing: Deed = {
    at: closedAt,
    run: async () =>
      made && done(await closeDeal(crew(made.owner, closedAt), made.id, { ...closed, closedOn })),
  };
  return [opening, closing];
}

async function placeOf({ db }: ReturnType<Crew>, { pipeline, stage }: Plan<"deals">) {
  const [all] = await db.read(db.rows(pipelines));
  const found = all.find(({ key }) => key === pipeline);
  const at = found?.stages[Math.min(stage, found.stages.length - 1)];
  if (!found || !at) throw new Error(`no pipeline ${pipeline}`);
  return { pipelineId: found.id, stageId: at.id };
}

function addNote(crew: Crew, note: Plan<"notes">, named: Named, now: EpochMs): Deed {
  const at = timeFrom(now, note.at);
  return {
    at,
    async run() {
      const person = named.contacts.get(note.contact);
      if (!person) throw new Error(`no contact ${note.contact} before the note`);
      const subject = { kind: "contact", id: person.id } as const;
      done(await createNote(crew(person.owner, at), subject, note.body));
    },
  };
}

function addTask(crew: Crew, task: Plan<"tasks">, named: Named, now: EpochMs): Deed {
  const at = timeFrom(now, task.made);
  const { title, owner } = task;
  return {
    at,
    async run() {
      const person = task.contact ? named.contacts.get(task.contact) : undefined;
      const about = person ? ({ kind: "contact", id: person.id } as const) : null;
      const ownerId = crew(owner, at).viewer.userId;
      const dueAt = dueFrom(now, task.due);
      done(await createTask(crew(CLERK, at), { title, dueAt, about, ownerId }));
    },
  };
}
