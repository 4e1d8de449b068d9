import { contacts, privacyRequests } from "~/db/schema";
import { isGranted, type RequestType } from "~/domain/privacy/request-states";
import { sameWords } from "~/domain/privacy/same-words";
import { isSample } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { newJob } from "../../jobs";
import { subjectHash } from "../../subject-hash";
import { beginning, begun, openOf } from "../desk/begin";
import { isWaiting, type RequestRow } from "../desk/steps";
import { stillAsked } from "../desk/still-asked";
import type { Requested } from "../request-erasure.server";

const MOST_COMPARED = 50;

type Packed = Extract<RequestType, "access" | "portability">;

/** Whether a request is answered by a package. */
export const isPacked = (type: RequestType): type is Packed =>
  type === "access" || type === "portability";

interface Asked {
  type?: Packed;
  /** In the words of whoever asked. */
  details?: string;
  /** The request from whose page it was pressed: that one is answered, and no other. */
  seenId?: string;
}

/**
 * Asks for a package of everything that is held about a contact. What waits at the desk is begun by it; while one is
 * being made, another is not begun, unless it is asked for in other words. Refuses `contact-not-found`,
 * `contact-is-sample`, `request-not-found` for one of somebody else, `taken-back` and `request-changed`.
 */
export async function requestAccess(
  ctx: Ctx<"privacy:export">,
  contactId: string,
  { type = "access", details, seenId }: Asked = {},
) {
  const hash = await subjectHash(ctx, contactId);
  const [contact, before, seen] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    ctx.db.rows(privacyRequests, { where: openOf(hash, type), limit: MOST_COMPARED }),
    ctx.db.one(privacyRequests, seenId ?? ""),
  );
  if (!contact) return refuse("contact-not-found");
  if (isSample(contact)) return refuse("contact-is-sample");
  const meant = seenId ? seenOf(seen, { hash, type }) : accept(waitingOf(before, details));
  if (!meant.ok) return meant;
  const open = meant.value;
  if (open?.jobId)
    return accept<Requested>({ requestId: open.id, jobId: open.jobId, earlier: true });

  const standing = await stillAsked(ctx, open);
  if (!standing.ok) return standing;
  const requestId = open?.id ?? newId("pr", ctx.now());
  const job = newJob(ctx, "access.requested", { requestId }, { contactId });
  const work = { jobId: job.id, packageId: newId("pk", ctx.now()) };
  const kept = open
    ? beginning(ctx, open, work)
    : begun(ctx, { id: requestId, type, contactId, subjectHash: hash, details, ...work });
  const isDone = await commitUnlessChanged(ctx, ...standing.value, ...kept, job.write);
  if (!isDone) return refuse("request-changed");
  return accept<Requested>({ requestId, jobId: job.id, earlier: false });
}

/**
 * What waits at the desk, in these words where there are any. What came from outside is open to whoever holds its
 * address: it is taken up by itself only once the desk knows who asks.
 */
const waitingOf = (before: readonly RequestRow[], details: string | undefined) =>
  before
    .filter((one) => !(one.ticketId && isWaiting(one)))
    .find((one) => details === undefined || sameWords(one.details, details));

/**
 * The request that whoever pressed had before them: this person's, and still to be answered by a package, or answered
 * by one a moment before.
 */
function seenOf(seen: RequestRow | undefined, { hash, type }: { hash: string; type: Packed }) {
  if (seen?.subjectHash !== hash) return refuse("request-not-found");
  const isAnswerable = seen.closedAt === null || isPackedAlready(seen);
  return isAnswerable && seen.type === type ? accept(seen) : refuse("request-changed");
}

const isPackedAlready = ({ state, packageId }: RequestRow) =>
  packageId !== null && isGranted(state);
