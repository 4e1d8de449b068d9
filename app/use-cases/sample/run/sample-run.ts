import type { workspaceSettings } from "~/db/schema";
import type { BothNames } from "~/domain/deals/pipelines";
import { SAMPLE_IMPORT } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../../ctx";
import { DEALS } from "../dubai/deals";
import { NOTES, TASKS } from "../dubai/diary";
import { ENQUIRIES } from "../dubai/enquiries";
import { COMPANIES, PEOPLE } from "../dubai/people";
import { timeOf } from "./times";

/** The ids of all records, in the order of the plan: every part of the loading knows those of the others. */
export interface SampleIds {
  people: string[];
  companies: string[];
  enquiries: string[];
  deals: string[];
  notes: string[];
  tasks: string[];
}

/** What a part of the loading needs; the database is the whole workspace's. */
export interface SampleRun extends Pick<Ctx, "db" | "actor" | "settings" | "timeZone"> {
  /** The moment from which all times are told. */
  at: EpochMs;
  ids: SampleIds;
  locale: Locale;
  /** Whoever loads it: the day is theirs. */
  owner: { ownerId: string | null; teamId: string | null };
}

/** Made once, before anything is written. */
export const idsAt = (now: Pick<SampleRun, "at" | "timeZone">): SampleIds => ({
  people: PEOPLE.map((one) => newId("ct", timeOf(now, one.at))),
  companies: COMPANIES.map((one) => newId("ac", timeOf(now, one.at))),
  enquiries: ENQUIRIES.map((one) => newId("ld", timeOf(now, one.at))),
  deals: DEALS.map((one) => newId("dl", timeOf(now, one.at))),
  notes: NOTES.map((one) => newId("nt", timeOf(now, one.at))),
  tasks: TASKS.map((one) => newId("tk", timeOf(now, one.made))),
});

/** Somebody who is a member still; else it is nobody's. */
export function ownerOf(
  userId: string | null,
  { directory }: Pick<typeof workspaceSettings.$inferSelect, "directory">,
) {
  const member = userId === null ? undefined : directory[userId];
  return { ownerId: member ? userId : null, teamId: member?.teamId ?? null };
}

/** What stands in the language of whoever wrote it, or in both to choose from. */
export const saidIn = ({ locale }: Pick<SampleRun, "locale">, text: string | BothNames) =>
  typeof text === "string" ? text : text[locale];

/** What all its records have in common. */
export const marked = ({ owner, actor }: SampleRun, createdAt: EpochMs) => ({
  ...owner,
  createdAt,
  updatedAt: createdAt,
  createdBy: actor,
  updatedBy: actor,
  importId: SAMPLE_IMPORT,
});

/** The place of something in its list. A plan that names what it does not have is a mistake. */
export function placeOf(list: readonly { key: string }[], key: string): number {
  const place = list.findIndex((one) => one.key === key);
  if (place < 0) throw new Error(`the sample has no ${key}`);
  return place;
}

/** A person of the plan by key, with the id that they have here. */
export function personOf({ ids }: SampleRun, key: string) {
  const place = placeOf(PEOPLE, key);
  return { ...(PEOPLE[place] as (typeof PEOPLE)[number]), id: ids.people[place] ?? "" };
}

/** A deal of the plan by key, with the id that it has here. */
export function dealOf({ ids }: SampleRun, key: string) {
  const place = placeOf(DEALS, key);
  return { ...(DEALS[place] as (typeof DEALS)[number]), id: ids.deals[place] ?? "" };
}

/** The person and the deal that a note or a task is about. */
export function aboutOf(run: SampleRun, { person, deal }: { person?: string; deal?: string }) {
  const about = deal === undefined ? null : dealOf(run, deal);
  const key = about?.person ?? person;
  return {
    contactId: key === undefined ? null : personOf(run, key).id,
    accountId: null,
    leadId: null,
    dealId: about?.id ?? null,
  };
}
