import { causeOf, log } from "~/lib/log";
import type { Clock } from "~/lib/time";

/** One part of the schedule: what it is called, how often it is due, and what it does. */
export type Part = { name: string; everyMs: number; run: () => Promise<unknown> };

/** Who hands out each scheduled run once, and takes back one that came to nothing. */
export type Turns = {
  takeCronRun: (key: string, startedAt: number) => Promise<boolean>;
  giveBackCronRun: (key: string) => Promise<void>;
};

export type Outcome = { ran: string[]; failed: string[] };

/**
 * Runs every part that is due, in order. One that fails holds up no other, and is due again at the next call.
 * @returns the names of what ran and of what failed.
 */
export async function runSchedule(
  parts: readonly Part[],
  turns: Turns,
  now: Clock,
): Promise<Outcome> {
  const outcome: Outcome = { ran: [], failed: [] };
  for (const part of parts) {
    const key = `${part.name}:${Math.floor(now() / part.everyMs)}`;
    if (!(await turns.takeCronRun(key, now()))) continue;

    const well = await succeeds(part, () => turns.giveBackCronRun(key));
    (well ? outcome.ran : outcome.failed).push(part.name);
  }
  return outcome;
}

async function succeeds({ name, run }: Part, giveBack: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (failure) {
    log("schedule.failed", { type: name, cause: causeOf(failure) });
    await giveBack();
    return false;
  }
}
