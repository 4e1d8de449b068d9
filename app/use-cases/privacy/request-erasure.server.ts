import { and, desc, eq, inArray } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { contacts, jobs, privacyRequests } from "~/db/schema";
import { isSample } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { subjectHash } from "../subject-hash";
import { beginning, begun, openOf } from "./desk/begin";
import { openErasures } from "./desk/open-erasures";
import type { RequestRow } from "./desk/steps";
import { stillAsked } from "./desk/still-asked";

export interface Requested {
  requestId: string;
  jobId: string | null;
  /** Asked before: nothing new was begun. */
  earlier: boolean;
}

interface Why {
  /** The replay that found the person again and waits for this. */
  replayId?: string;
  /** The certificate of the first time, which stays valid. */
  goesOnFrom?: string;
  /** The request that whoever presses had before them, if there was one. */
  seenId?: string;
  /** In the words of whoever asked. */
  details?: string;
  /** How much was counted before: what there is to do, until the work counts for itself. */
  total?: number;
}

/**
 * Asks that a contact be erased. What waits at the desk, of several the first, is begun by it; who was erased already, or is being, gets
 * the earlier answer.
 * Refuses `contact-not-found`, `contact-is-sample`, `taken-back` and `request-changed`.
 */
export async function requestErasure(
  ctx: Ctx<"privacy:erase">,
  contactId: string,
  { seenId, total, details, ...why }: Why = {},
) {
  const hash = await subjectHash(ctx, contactId);
  const [contact, open, [last]] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    openErasures(ctx.db, hash),
    ctx.db.rows(privacyRequests, {
      where: and(eq(privacyRequests.subjectHash, hash), eq(privacyRequests.type, "erasure")),
      orderBy: [desc(privacyRequests.id)],
      limit: 1,
    }),
  );
  const earlier = contact ? open.find(({ jobId }) => jobId !== null) : last;
  if (earlier)
    return accept<Requested>({ requestId: earlier.id, jobId: earlier.jobId, earlier: true });
  if (!contact) return refuse("contact-not-found");
  if (isSample(contact)) return refuse("contact-is-sample");
  if (seenId && !open.some(({ id }) => id === seenId)) return seenNoMore(ctx, seenId);

  return begin(ctx, { contactId, hash, open, total, details }, why);
}

/** Taken back by whoever asked, or answered by somebody else. */
async function seenNoMore(ctx: Ctx<"privacy:erase">, seenId: string) {
  const [seen] = await ctx.db.read(ctx.db.one(privacyRequests, seenId));
  const standing = await stillAsked(ctx, seen);
  return standing.ok ? refuse("request-changed") : standing;
}

interface Beginning {
  contactId: string;
  hash: string;
  open: readonly RequestRow[];
  total: number | undefined;
  details: string | undefined;
}

async function begin(
  ctx: Ctx<"privacy:erase">,
  { contactId, hash, open, total, details }: Beginning,
  why: Pick<Why, "replayId" | "goesOnFrom">,
) {
  const { first: taken, standing } = await firstStanding(ctx, open);
  // Who was erased once is erased again, whoever asks for it.
  if (!standing.ok && !why.replayId) return standing;

  const requestId = taken?.id ?? newId("pr", ctx.now());
  // Of several who ask in one moment, one begins it: the rest get that one's answer.
  const once = { dedupeKey: `erasure.${hash}`, contactId, total };
  const job = newJob(ctx, "erasure.requested", { requestId, ...why }, once);
  const kept = taken
    ? beginning(ctx, taken, { jobId: job.id })
    : begun(ctx, {
        ...{ id: requestId, type: "erasure", contactId, subjectHash: hash, jobId: job.id },
        details,
      });
  const still = standing.ok ? standing.value : [];
  const begins = [job.write, ctx.db.change(insistOnChange())];
  const isDone = await commitUnlessChanged(ctx, ...still, ...begins, ...kept);
  return isDone
    ? accept<Requested>({ requestId, jobId: job.id, earlier: false })
    : underWay(ctx, hash);
}

/** The first of them that its asker did not take back; where all were, that. */
async function firstStanding(ctx: Ctx<"privacy:erase">, open: readonly RequestRow[]) {
  for (const first of open) {
    const standing = await stillAsked(ctx, first);
    if (standing.ok) return { first, standing };
  }
  return { first: undefined, standing: await stillAsked(ctx, open[0]) };
}

/** What somebody else began a moment before. */
async function underWay(ctx: Ctx<"privacy:erase">, hash: string) {
  const [open] = await ctx.db.read(
    ctx.db.rows(privacyRequests, { where: openOf(hash, "erasure") }),
  );
  const [begun] = await ctx.db.read(
    ctx.db.rows(jobs, {
      where: and(eq(jobs.dedupeKey, `erasure.${hash}`), inArray(jobs.state, OPEN)),
    }),
  );
  const same = open.find(({ jobId }) => jobId !== null && jobId === begun[0]?.id);
  if (!same) return refuse("request-changed");
  return accept<Requested>({ requestId: same.id, jobId: same.jobId, earlier: true });
}

const OPEN = ["queued", "running"] as const;
