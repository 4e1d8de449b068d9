import { packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { r2Key } from "~/lib/ids";
import { forgetPackages } from "~/services/packages/forget-packages";
import type { Ctx } from "../ctx";
import { record } from "../events";
import type { ArrivalCtx, ArrivalState, ArrivalStep, Fault } from "./arrival-state";
import { checkLines } from "./check-lines";
import { joinParents } from "./join-parents";
import { lookAtPackage } from "./look-at-package";
import { takeFiles } from "./take-files";
import { takeRows } from "./take-rows";
import { verifyFiles } from "./verify-files";

/**
 * One step of taking a package in. First all of it is looked through: its version, every file's hash, every line of
 * every table. Only then does the first row go in, so that a package at fault leaves nothing behind.
 */
export async function runPackageImport(
  author: Ctx,
  packageId: string,
  jobId: string,
  state: ArrivalState | null,
): Promise<ArrivalStep> {
  const ctx = { ...author, db: author.db.as(EVERYTHING) };
  const [sent] = await ctx.db.read(ctx.db.one(packages, packageId));
  const key = sent?.jobId === jobId ? sent.r2Key : null;
  if (key === null) {
    // An erasure may have taken the row before the object was there.
    if (!sent) await forgetPackages(ctx.services.objects, [derivedKey(ctx, packageId)]);
    return { kind: "finish", result: told({ reason: "package-gone" }), writes: [] };
  }
  if (state?.phase === "end") return finish(ctx, packageId, key, state);

  const step = await stepOf(ctx, key, state);
  if (!("reason" in step)) return step;
  await forgetPackages(ctx.services.objects, [key]);
  return { kind: "finish", result: told(step), writes: [] };
}

const derivedKey = ({ db }: ArrivalCtx, packageId: string) =>
  r2Key("packages", db.tenantId, packageId);

const told = (fault: Fault) => ({ state: "refused", fault });

function stepOf(
  ctx: ArrivalCtx,
  key: string,
  state: ArrivalState | null,
): Promise<ArrivalStep | Fault> {
  if (!state) return lookAtPackage(ctx, key);
  if (state.phase === "verify") return verifyFiles(ctx, key, state);
  if (state.phase === "check") return checkLines(ctx, key, state);
  if (state.phase === "rows") return takeRows(ctx, key, state);
  if (state.phase === "parents") return joinParents(ctx, key, state);
  return takeFiles(ctx, key, state);
}

async function finish(
  ctx: ArrivalCtx,
  packageId: string,
  key: string,
  { taken, leftOut, suppressed, toPool, files, people }: ArrivalState,
): Promise<ArrivalStep> {
  await forgetPackages(ctx.services.objects, [key]);
  const strangers = Object.values(people).filter((one) => one === null).length;
  return {
    kind: "finish",
    result: { state: "imported", taken, leftOut, suppressed, toPool, strangers, files },
    writes: record(ctx, { type: "import.finished", object: ["package", packageId] }),
  };
}
