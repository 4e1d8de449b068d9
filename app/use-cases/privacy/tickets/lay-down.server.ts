import { and, eq, isNull } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { among } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import {
  acrossTenantsHandOn,
  acrossTenantsWithPart,
  ticketOf,
} from "~/db/queries/operator/tickets";
import { jobs, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import { requestDesk } from "~/words/privacy-desk";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { moving, type RequestRow } from "../desk/steps";
import { goesOn } from "../objections/goes-on";
import { livingOn } from "./live-on";

const AT_ONCE = 500;

interface LaidDown {
  writes: Write[];
  /** The last workspace looked at; null when all were. */
  after: string | null;
  /** Work for a part is just beginning: whether it does is known by then. */
  until?: EpochMs;
}

/**
 * Lays down what was taken back by whoever asked: in the operator's own workspace by giving the next workspaces that
 * have an open part their job, in theirs by closing it. It can be done again, and comes to the same.
 */
export async function layDown(
  ctx: Ctx<"privacy:write">,
  ticketId: string,
  after: string,
): Promise<LaidDown> {
  if (ctx.db.tenantId !== OPERATOR_TENANT) return layDownParts(ctx, ticketId);

  const [next] = await ctx.db.read(ctx.db.ask(acrossTenantsWithPart(ticketId, after, AT_ONCE)));
  const heirs = after === "" ? await livingOn(ctx, ticketId) : [];
  const at = ctx.now();
  const type = "request.withdrawn" as const;
  const writes = next.map((tenantId) =>
    ctx.db.change(acrossTenantsHandOn({ id: newId("jb", at), tenantId, at, type, ticketId })),
  );
  return {
    writes: [...heirs, ...writes],
    after: next.length === AT_ONCE ? (next.at(-1) ?? null) : null,
  };
}

/** An erasure that has begun ends by itself, unless it failed: half a person forgotten is neither kept nor forgotten. */
async function layDownParts(ctx: Ctx<"privacy:write">, ticketId: string): Promise<LaidDown> {
  const all = ctx.db.as(EVERYTHING);
  const [[ticket], parts] = await Promise.all([
    all.read(all.ask(ticketOf(ticketId))),
    openParts(ctx, ticketId),
  ]);
  const work = parts.flatMap(({ jobId }) => jobId ?? []);
  const [found] = await all.read(all.rows(jobs, { where: among(jobs.id, work) }));
  if (ticket?.state !== "withdrawn") return { writes: [], after: null };

  const own = parts.filter(({ door }) => door !== "forwarded");
  const jobOf = ({ jobId }: RequestRow) => found.find(({ id }) => id === jobId);
  const still = parts.filter((part) => !own.includes(part) && !isUnderWay(jobOf(part)));
  const begins = still.filter((part) => jobOf(part)?.state === "running");
  const over = still.filter((part) => !begins.includes(part));
  const writes = over.flatMap((part) => laidDown(ctx, part, jobOf(part)));
  writes.push(...(await goesOn(ctx, over, reasonOf(ctx))));
  writes.push(...own.map((part) => letGo(ctx, part)));
  return { writes, after: null, until: begins.length > 0 ? ctx.now() + MINUTE_MS : undefined };
}

type Work = typeof jobs.$inferSelect | undefined;

const isUnderWay = (job: Work) =>
  job !== undefined && job.cursor !== null && (job.state === "queued" || job.state === "running");

/** What the person asked of this desk itself is still asked of it. */
const letGo = ({ db }: Ctx, { id, ticketId }: RequestRow): Write =>
  db.update(
    privacyRequests,
    { ticketId: null },
    and(eq(privacyRequests.id, id), eq(privacyRequests.ticketId, ticketId ?? "")),
  );

async function openParts({ db }: Ctx, ticketId: string) {
  const [parts] = await db.read(
    db.rows(privacyRequests, {
      where: and(eq(privacyRequests.ticketId, ticketId), isNull(privacyRequests.closedAt)),
    }),
  );
  return parts;
}

const reasonOf = ({ locale }: Pick<Ctx, "locale">) => say(locale, requestDesk)("taken-back");

function laidDown(ctx: Ctx, part: RequestRow, job: Work): Write[] {
  const moved = moving(ctx, part, "withdraw", { reason: reasonOf(ctx) });
  if (!moved.ok || !job || job.state !== "queued") return moved.ok ? moved.value : [];

  const waits = and(eq(jobs.id, job.id), eq(jobs.state, "queued"), isNull(jobs.cursor));
  return [
    ctx.db.update(jobs, { state: "cancelled", finishedAt: ctx.now() }, waits),
    ctx.db.change(insistOnChange()),
    ...moved.value,
  ];
}
