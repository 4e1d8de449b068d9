import { SELF_CHECKS, type SelfCheckId } from "~/config/self-checks";
import { causeOf, log } from "~/lib/log";
import { everyColumnIsDeclared } from "./data-map";
import {
  calledAreListed,
  controlsAnswer,
  cookiesAsPublished,
  pagesKeepToThemselves,
  policyIsAsHashed,
  securityFileIsGood,
  signalIsDeclared,
} from "./published";
import { nothingIsOverdue } from "./retention";
import type { Check, CheckWorld, Finding } from "./world";

const CHECKS: Record<SelfCheckId, Check> = {
  retention: nothingIsOverdue,
  "data-map": everyColumnIsDeclared,
  headers: pagesKeepToThemselves,
  cookies: cookiesAsPublished,
  signal: signalIsDeclared,
  "security-file": securityFileIsGood,
  "policy-text": policyIsAsHashed,
  controls: controlsAnswer,
  outbound: calledAreListed,
};

const LONGEST_DETAIL = 500;

/** Makes every check that the product can make on itself, and keeps how each ended for /privacy/proof. */
export async function checkItself(world: CheckWorld): Promise<void> {
  const { db, now, version: commit } = world;
  const at = now();
  const found = await Promise.all(
    (Object.keys(SELF_CHECKS) as SelfCheckId[]).map(
      async (id) => [id, await look(id, world)] as const,
    ),
  );
  const seen = found.filter(([, finding]) => finding !== "unknown");
  await db.keepProof(
    seen.map(([id, finding]) => ({
      ...{ key: `self:${id}`, at, since: at, commit, tests: 1, files: [] },
      result: finding === null ? ("passed" as const) : ("failed" as const),
      detail: finding?.slice(0, LONGEST_DETAIL) ?? null,
    })),
  );
}

/** A check that cannot be made did not pass. */
async function look(id: SelfCheckId, world: CheckWorld): Promise<Finding> {
  try {
    const finding = await CHECKS[id](world);
    if (finding !== null && finding !== "unknown") log("self-check.failed", { type: id });
    return finding;
  } catch (failure) {
    log("self-check.broken", { type: id, cause: causeOf(failure) });
    return "the check itself broke down";
  }
}
