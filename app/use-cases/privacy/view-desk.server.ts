import { and, desc, gt, inArray } from "drizzle-orm";
import { contacts, jobs, packages, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { contactName } from "~/domain/contacts/names";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";

const MOST_REQUESTS = 60;

/** A brokerage's desk, or the operator's own. */
export type DeskReader = Ctx<"privacy:read"> | Ctx<"registers:read">;

type PrivacyRequest = typeof privacyRequests.$inferSelect;

/** A request with what its row alone does not tell. */
export interface DeskRequest extends PrivacyRequest {
  /** As the reader calls the person; null once they are erased. */
  name: string | null;
  job: { state: string; done: number; total: number | null; error: string | null } | null;
  /** The token of a link to the package, while there is one. */
  packageToken: string | null;
}

/** The newest requests: those still open by their day, then the closed ones. */
export async function viewDesk(ctx: DeskReader): Promise<DeskRequest[]> {
  const { db } = ctx;
  const [requests] = await db.read(
    db.rows(privacyRequests, { orderBy: [desc(privacyRequests.id)], limit: MOST_REQUESTS }),
  );
  const desk = await completed(ctx, requests);
  return desk.sort(byDay);
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
      return { ...request, packageToken: there ? await packageToken(ctx, packageId) : null };
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
    all.rows(contacts, { where: inArray(contacts.id, people) }),
    all.rows(jobs, { where: inArray(jobs.id, work) }),
    all.rows(packages, { where: and(inArray(packages.id, made), gt(packages.expiresAt, now())) }),
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

function byDay(a: DeskRequest, b: DeskRequest) {
  const [openA, openB] = [a.closedAt === null, b.closedAt === null];
  if (openA !== openB) return openA ? -1 : 1;
  return openA ? a.dueOn.localeCompare(b.dueOn) : b.id.localeCompare(a.id);
}
