import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { daysOf } from "~/domain/policy/retention";
import { newId, r2Key } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { DAY_MS } from "~/lib/time";
import { putStream } from "~/services/objects/put-stream";
import { forgetPackages } from "~/services/packages/forget-packages";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { commitWithin, tooMany, usedUp } from "../limited";
import { ONE_AT_A_TIME } from "../one-import";
import { isEmpty } from "./is-empty";

/** A zip without what larger ones need. */
const MOST_BYTES = 4_000_000_000;

/**
 * Takes a package of another workspace as it comes, without ever holding it, and lets a job take it in. Refuses
 * `workspace-not-empty`, `another-import-runs`, `package-too-large`, `package-empty`, `package-gone` and
 * `too-many-requests`.
 */
export async function sendPackage(ctx: Ctx<"imports:write">, content: ReadableStream<Uint8Array>) {
  const all = ctx.db.as(EVERYTHING);
  const [other, until] = await all.read(
    all.ask(openJob(ONE_AT_A_TIME)),
    await usedUp(ctx, "imports"),
  );
  if (until !== null) return tooMany(ctx, until);
  if (other) return refuse("another-import-runs");
  if (!(await isEmpty(ctx))) return refuse("workspace-not-empty");

  const { id, key } = await announced(ctx);
  const put = await putStream(ctx.services.objects, key, atMost(content)).catch(
    (failure) => failure,
  );
  if (put instanceof Error || put.bytes === 0) {
    await takeBack(ctx, id, key);
    if (put instanceof TooLong) return refuse("package-too-large");
    if (put instanceof Error) throw put;
    return refuse("package-empty");
  }

  const job = newJob(ctx, "package.sent", { packageId: id }, { dedupeKey: ONE_AT_A_TIME });
  const hasChanged = all.change(insistOnChange());
  const begun = await commitWithin(
    ctx,
    "imports",
    job.write,
    hasChanged,
    all.update(packages, { ...put, jobId: job.id }, eq(packages.id, id)),
    hasChanged,
    ...record(ctx, { type: "import.started", object: ["package", id] }),
  ).catch(async (failure: unknown) => refuse(await overtakenBy(ctx, id, failure)));
  if (begun.ok) return accept({ packageId: id, jobId: job.id });

  await takeBack(ctx, id, key);
  return begun;
}

/** What came to be while the content was coming: another import, or an erasure, which leaves no package. */
async function overtakenBy(ctx: Ctx<"imports:write">, id: string, failure: unknown) {
  const all = ctx.db.as(EVERYTHING);
  const [other, row] = await all.read(all.ask(openJob(ONE_AT_A_TIME)), all.one(packages, id));
  if (row && !other) throw failure;
  return other ? "another-import-runs" : "package-gone";
}

/** First the object, then the row that leads to it. */
async function takeBack(ctx: Ctx<"imports:write">, id: string, key: string) {
  await forgetPackages(ctx.services.objects, [key]);
  await commit(ctx, ctx.db.delete(packages, eq(packages.id, id)));
}

/** The row comes before the object: whatever is stored has one by which it is found and deleted. */
async function announced(ctx: Ctx<"imports:write">) {
  const at = ctx.now();
  const { retention } = await ctx.services.inForce();
  const id = newId("pk", at);
  const key = r2Key("packages", ctx.db.tenantId, id);
  const row = {
    id,
    createdAt: at,
    kind: "import" as const,
    contactId: null,
    jobId: "",
    r2Key: key,
    bytes: 0,
    sha256: "",
    createdBy: ctx.actor,
    expiresAt: at + daysOf(retention, "packages") * DAY_MS,
  };
  await commit(ctx, ctx.db.insert(packages, row));
  return { id, key };
}

class TooLong extends Error {}

const atMost = (content: ReadableStream<Uint8Array>) => {
  let bytes = 0;
  return content.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        bytes += piece.byteLength;
        if (bytes > MOST_BYTES) controller.error(new TooLong());
        else controller.enqueue(piece);
      },
    }),
  );
};
