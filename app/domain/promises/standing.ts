import type { Locale } from "~/lib/locale";
import { DAY_MS, type EpochMs } from "~/lib/time";

/** How a check ended when it last ran. */
export interface CheckResult {
  key: string;
  result: "passed" | "failed";
  at: EpochMs;
  /** Since when it has ended so. */
  since: EpochMs;
  commit: string;
  tests: number;
  files: readonly string[];
  detail: string | null;
}

/**
 * What may be said of a promise now. holds: it is built, and its check passed in the last eight days.
 * overdue: it passed, but before that. not-run: it is built, and nobody has run its check in this copy.
 */
export interface Standing {
  is: "holds" | "fails" | "overdue" | "not-run" | "part" | "not-yet" | "operator";
  /** Its tests' last result, where they have run. */
  last: CheckResult | null;
  /** What failed: its tests, or what the product found when it checked itself. */
  failing: CheckResult | null;
}

type State = "kept" | "part" | "not-yet" | "operator";

/** After this, a result that was good is called overdue. */
const OVERDUE_AFTER_MS = 8 * DAY_MS;

const isOverdue = ({ at }: Pick<CheckResult, "at">, now: EpochMs) => now - at > OVERDUE_AFTER_MS;

/**
 * @param tests the result of the promise's tests, if they were run.
 * @param checks what the product found when it last checked itself in what the promise is about.
 */
export function standingOf(
  state: State,
  tests: CheckResult | undefined,
  checks: readonly CheckResult[],
  now: EpochMs,
): Standing {
  const last = tests ?? null;
  const failing = [...checks, ...(tests ? [tests] : [])].find(({ result }) => result === "failed");
  if (failing) return { is: "fails", last, failing };
  if (state !== "kept") return { is: state, last, failing: null };
  if (!last) return { is: "not-run", last, failing: null };

  return { is: isOverdue(last, now) ? "overdue" : "holds", last, failing: null };
}

/** A suite of tests that attack the product, and how it last ended. */
export interface SuiteRun {
  id: string;
  title: Readonly<Record<Locale, string>>;
  is: "passed" | "failed" | "overdue" | "not-run";
  last: CheckResult | null;
}

/** How a suite ended; one that passed too long ago is overdue. */
export function suiteEnd(last: CheckResult | null, now: EpochMs): SuiteRun["is"] {
  if (!last) return "not-run";
  if (last.result === "failed") return "failed";
  return isOverdue(last, now) ? "overdue" : "passed";
}
