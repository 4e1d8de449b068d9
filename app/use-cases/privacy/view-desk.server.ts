import { desc, gt, inArray } from "drizzle-orm";
import { contacts, jobs, packages, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";

const MOST_REQUESTS = 60;

export type PrivacyRequest = typeof privacyRequests.$inferSelect;

/** A request with what its row alone does not tell. */
export interface DeskRequest extends PrivacyRequest {
  /** Null once the person is erased. */
  name: string | null;
  job: { state: string; done: number; total: number | null; error: string | null } | null;
  /** The token of a link to the package, while there is one. */
  packageToken: string | null;
}

/** The newest requests: those still open by their day, then the closed ones. */
export async function viewDesk(ctx: Ctx<"privacy:read">): Promise<DeskRequest[]> {
  const { db, now } = ctx;
  const [requests, open] = await db.read(
    db.rows(privacyRequests, { orderBy: [desc(privacyRequests.id)], limit: MOST_REQUESTS }),
    db.rows(packages, { where: gt(packages.expiresAt, now()), limit: 200 }),
  );
  const known = await withPeople(ctx, requests);
  const kept = new Set(open.map(({ id }) => id));
  const desk = await Promise.all(
    known.map(async (request) => ({
      ...request,
      packageToken:
        request.packageId && kept.has(request.packageId)
          ? await packageToken(ctx, request.packageId)
          : null,
    })),
  );
  return desk.sort(byDay);
}

/** One request as the desk shows it, or undefined. */
export async function viewRequest(ctx: Ctx<"privacy:read">, id: string) {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  if (!request) return undefined;

  const [known] = await withPeople(ctx, [request]);
  return known;
}

async function withPeople({ db }: Pick<Ctx, "db">, requests: PrivacyRequest[]) {
  const all = db.as(EVERYTHING);
  const people = requests.flatMap(({ contactId }) => contactId ?? []);
  const work = requests.flatMap(({ jobId }) => jobId ?? []);
  const [named, running] = await all.read(
    all.rows(contacts, { where: inArray(contacts.id, people) }),
    all.rows(jobs, { where: inArray(jobs.id, work) }),
  );
  return requests.map((request) => {
    const person = named.find(({ id }) => id === request.contactId);
    const job = running.find(({ id }) => id === request.jobId);
    const name = person ? (person.nameEn ?? person.nameAr) : null;
    return { ...request, name, job: job ? shown(job) : null };
  });
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
