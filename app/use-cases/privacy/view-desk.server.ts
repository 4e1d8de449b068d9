import { and, gt } from "drizzle-orm";
import { among } from "~/db/expressions";
import { parseCursor } from "~/db/paging";
import { deskCounts, deskPage } from "~/db/queries/desk-requests";
import { contacts, jobs, packages, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { contactName } from "~/domain/contacts/names";
import type { DeskView } from "~/domain/privacy/desk-views";
import { addDays, instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";
import { openAsked } from "./tickets/ticket";

const AT_ONCE = 50;

/** A brokerage's desk, or the operator's own. */
export type DeskReader = Ctx<"privacy:read"> | Ctx<"registers:read">;

type PrivacyRequest = typeof privacyRequests.$inferSelect;

/** A request with what its row alone does not tell. */
export interface DeskRequest extends PrivacyRequest {
  /** As the reader calls the person; null once they are erased. */
  name: string | null;
  /** The address that whoever asked from outside gave, while it is kept. */
  asker: string | null;
  job: { state: string; done: number; total: number | null; error: string | null } | null;
  /** The token of a link to the package, while there is one. */
  packageToken: string | null;
}

/** A page of the desk: what is open with the most urgent first, or what is closed with the newest first. */
export async function viewDesk(
  ctx: DeskReader,
  asked: { view: DeskView; cursor?: string | null; limit?: number },
) {
  const { view, cursor, limit = AT_ONCE } = asked;
  const [page] = await ctx.db.read(
    ctx.db.ask(deskPage({ view, cursor: parseCursor(cursor), limit })),
  );
  return { requests: await completed(ctx, page.rows), nextCursor: page.nextCursor };
}

const WEEK_DAYS = 7;

/** How much is open, overdue, due within a week, and closed since the month began; counted out. */
export async function countDesk({ db, now, timeZone }: DeskReader) {
  const today = plainDateAt(now(), timeZone);
  const monthStart = instantAt(`${today.slice(0, 7)}-01`, 0, timeZone);
  const [counts] = await db.read(
    db.ask(deskCounts({ today, until: addDays(today, WEEK_DAYS), monthStart })),
  );
  return counts;
}

/** One request as the desk shows it, or undefined. */
export async function viewRequest(ctx: DeskReader, id: string): Promise<DeskRequest | undefined> {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  return request && (await completed(ctx, [request]))[0];
}

async function completed(ctx: DeskReader, requests: PrivacyRequest[]) {
  const { known, kept } = await withPeople(ctx, requests);
  return Promise.all(
    known.map(async (request): Promise<DeskRequest> => {
      const { packageId } = request;
      const there = packageId !== null && kept.has(packageId);
      const asked = await openAsked(ctx.services, request);
      return {
        ...request,
        asker: asked && (asked.email ?? asked.phone),
        packageToken: there ? await packageToken(ctx, packageId) : null,
      };
    }),
  );
}

async function withPeople(
  { db, now, locale }: Pick<Ctx, "db" | "now" | "locale">,
  requests: PrivacyRequest[],
) {
  const all = db.as(EVERYTHING);
  const people = requests.flatMap(({ contactId }) => contactId ?? []);
  const work = requests.flatMap(({ jobId }) => jobId ?? []);
  const made = requests.flatMap(({ packageId }) => packageId ?? []);
  const [named, running, open] = await all.read(
    all.rows(contacts, { where: among(contacts.id, people), limit: people.length }),
    all.rows(jobs, { where: among(jobs.id, work), limit: work.length }),
    all.rows(packages, {
      where: and(among(packages.id, made), gt(packages.expiresAt, now())),
      limit: made.length,
    }),
  );
  const known = requests.map((request) => {
    const person = named.find(({ id }) => id === request.contactId);
    const job = running.find(({ id }) => id === request.jobId);
    const name = contactName(person, locale);
    return { ...request, name, job: job ? shown(job) : null };
  });
  return { known, kept: new Set(open.map(({ id }) => id)) };
}

const shown = ({ state, done, total, error }: typeof jobs.$inferSelect) => ({
  state,
  done,
  total,
  error,
});
