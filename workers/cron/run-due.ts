import { OPERATOR_TENANT } from "~/config/operator";
import { readOperatorEmails } from "~/config/operator-emails.server";
import { EVERYTHING } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { commit } from "~/use-cases/commit";
import { sendReceipts } from "~/use-cases/enquiries/send-receipts.server";
import { moveFollowers } from "~/use-cases/mailings/move-followers.server";
import { watchClocks } from "~/use-cases/privacy/tickets/watch-clock.server";
import { alarmsDue } from "~/use-cases/registers/raise-alarm.server";
import { checkHealth } from "~/use-cases/status/check-health.server";
import { checkItself } from "../checks/check-itself";
import { version } from "../health";
import { inviteOperators } from "../invite-operators";
import { calledBy } from "../local/called";
import { openOffice } from "../office";
import { ringWith } from "../ring";
import { servicesOf } from "../services";
import { healthCtx, receiptCtx } from "../site";
import { subProcessorSeeds } from "../sub-processor-seeds";
import { areAccountsBehind, jobStore, platformDb, tenantDb } from "../wiring";
import { checkLedgers } from "./check-ledgers";
import { endHolds } from "./end-holds";
import { ringReadyJobs } from "./ring-ready-jobs";
import { type Outcome, runSchedule } from "./run-schedule";
import { sweepEnds } from "./sweep-ends";
import { sweepMail } from "./sweep-mail";
import { sweepPackages } from "./sweep-packages";
import { sweepRetention } from "./sweep-retention";
import { watchSubscriptions } from "./watch-subscriptions";

/** What the schedule runs: each under a lease of its name and time, so that a second run ends at once. */
const SCHEDULE = [
  {
    // Before anything that the operator's registers decide over.
    name: "open-office",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock) =>
      openOffice({ ...officeOf(env, now), vendors: subProcessorSeeds(env) }),
  },
  {
    name: "invite-operators",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock) =>
      inviteOperators({ ...officeOf(env, now), ring: ringWith(env) }, readOperatorEmails(env)),
  },
  {
    name: "move-followers",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock) =>
      moveFollowers({ ...officeOf(env, now), ring: ringWith(env), actor: "system" }),
  },
  {
    name: "watch-registers",
    everyMs: DAY_MS,
    run: async (env: Env, now: Clock) => {
      const office = officeOf(env, now);
      const writes = await alarmsDue({ ...office, actor: "system" });
      if (writes.length > 0) await commit({ ...office, ring: ringWith(env) }, ...writes);
    },
  },
  {
    // Every clock of every desk: half time, 7, 3 and 1 days, and the end.
    name: "watch-requests",
    everyMs: HOUR_MS,
    run: (env: Env, now: Clock) => watchAll(env, now),
  },
  {
    // Notices of the end of a subscription, and the purge at the end of its time.
    name: "watch-subscriptions",
    everyMs: HOUR_MS,
    run: (env: Env, now: Clock) =>
      watchSubscriptions({
        platform: platformDb(env),
        openTenant: (tenantId) => new TenantDb(env.DB, tenantId, EVERYTHING, new Trail()),
        now,
        ring: ringWith(env),
      }),
  },
  {
    // An older copy of the database is mended though nobody looks.
    name: "watch-ledger",
    everyMs: MINUTE_MS,
    run: async (env: Env, now: Clock) => void (await areAccountsBehind(env, now)),
  },
  {
    // An entry in the middle that was changed or taken out, where nothing compares more than the ends.
    name: "check-ledgers",
    everyMs: HOUR_MS,
    run: (env: Env, now: Clock) =>
      checkLedgers({ env, services: servicesOf(env, now), now, ring: ringWith(env) }),
  },
  {
    name: "ring-ready-jobs",
    everyMs: MINUTE_MS,
    run: (env: Env, now: Clock) => ringReadyJobs(jobStore(env), ringWith(env), now()),
  },
  {
    name: "check-health",
    everyMs: 5 * MINUTE_MS,
    run: (env: Env, now: Clock) => checkHealth(healthCtx(env, now)),
  },
  {
    name: "end-holds",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock) =>
      endHolds({
        platform: platformDb(env),
        openTenant: (tenantId) => tenantDb(env, tenantId),
        now,
        ring: ringWith(env),
      }),
  },
  {
    name: "come-of-age",
    everyMs: DAY_MS,
    run: async (env: Env, now: Clock) => void (await platformDb(env).acrossTenantsComeOfAge(now())),
  },
  {
    // Before the rows of expired packages go.
    name: "sweep-packages",
    everyMs: DAY_MS,
    run: async (env: Env, now: Clock) =>
      sweepPackages(platformDb(env), env.FILES, now(), await retentionOf(env, now)),
  },
  {
    name: "sweep-mail",
    everyMs: DAY_MS,
    run: async (env: Env, now: Clock) => sweepMail(env.FILES, now(), await retentionOf(env, now)),
  },
  {
    // Certificates, and then the records that name them.
    name: "sweep-ends",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock) => sweepEnds(platformDb(env), env.FILES, now()),
  },
  {
    name: "sweep-retention",
    everyMs: DAY_MS,
    run: async (env: Env, now: Clock) =>
      sweepRetention(platformDb(env), now(), await retentionOf(env, now)),
  },
  {
    // After the health check and the sweeps: a slow mail server holds up none of them.
    name: "send-receipts",
    everyMs: MINUTE_MS,
    run: (env: Env, now: Clock) => sendReceipts(receiptCtx(env, now)),
  },
  {
    // After the sweeps: what they left behind is overdue.
    name: "check-itself",
    everyMs: DAY_MS,
    run: (env: Env, now: Clock, ask: Ask) =>
      checkItself({
        ...{ db: platformDb(env), ask, now, version, called: calledBy(env) },
        inForce: servicesOf(env, now).inForce,
      }),
  },
] as const;

/** A workspace whose clocks fail holds up no other's; the run has failed then, and comes again. */
async function watchAll(env: Env, now: Clock) {
  const failures: unknown[] = [];
  for (const { tenantId, timeZone } of await platformDb(env).acrossTenantsWithOpenRequests())
    await watchClocks({
      db: new TenantDb(env.DB, tenantId, EVERYTHING, new Trail()),
      ...{ actor: "system", now, timeZone, services: servicesOf(env, now), ring: ringWith(env) },
    }).catch((failure) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}

/** How long each class of data is kept, by the version of the policy that is in force. */
const retentionOf = async (env: Env, now: Clock) =>
  (await servicesOf(env, now).inForce()).retention;

const officeOf = (env: Env, now: Clock) => ({
  db: tenantDb(env, OPERATOR_TENANT),
  now,
  services: servicesOf(env, now),
});
/** Asks the product itself, as a visitor would. */
export type Ask = (path: string) => Promise<Response>;

/** Runs what is due at the product's clock. */
export async function runDue(env: Env, now: Clock, ask: Ask): Promise<Outcome> {
  const parts = SCHEDULE.map(({ name, everyMs, run }) => ({
    name,
    everyMs,
    run: () => run(env, now, ask),
  }));
  return runSchedule(parts, platformDb(env), now);
}
