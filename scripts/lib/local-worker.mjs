import { readFileSync } from "node:fs";
import { Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";
import { migrate } from "./migrate.mjs";
import { storesFolder } from "./state.mjs";

const NAME = "closr";
const CONFIG = "wrangler.toml";
const BUNDLE = "build/worker/app.js";
const MINUTE_MS = 60_000;

// Wrangler only reads its configuration here, and need not say so.
process.env.WRANGLER_LOG ??= "warn";

/**
 * The Worker in workerd, with its queue, cron, database, keys and files, all on this machine.
 * @param {{ port: number, state: string, bundle?: string, localTools?: boolean, cron?: boolean, receivers?: string }} options
 */
export async function startWorker({
  port,
  state,
  bundle = BUNDLE,
  localTools = true,
  cron = true,
  receivers = "",
}) {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(CONFIG);
  const local = localTools ? { LOCAL_TOOLS: "on", CLOSR_TEST_RECEIVERS: receivers } : {};
  const miniflare = new Miniflare({
    host: "127.0.0.1",
    port,
    cf: false,
    log: new Log(LogLevel.WARN),
    defaultPersistRoot: storesFolder(state),
    workers: [
      {
        ...workerOptions,
        name: NAME,
        bindings: {
          ...workerOptions.bindings,
          PUBLIC_ORIGIN: `http://localhost:${port}`,
          ...local,
        },
        modules: [{ type: "ESModule", path: bundle, contents: readFileSync(bundle, "utf8") }],
      },
    ],
  });
  const url = new URL(await miniflare.ready);
  await migrate(await miniflare.getD1Database("DB"));

  const scheduler = cron ? everyMinute(await miniflare.getWorker(NAME)) : undefined;
  return {
    origin: `http://localhost:${url.port}`,
    miniflare,
    async stop() {
      clearInterval(scheduler);
      await miniflare.dispose();
    },
  };
}

/** Miniflare has no scheduler. Sweeps are safe to repeat, so a day's schedule fits in a minute. */
function everyMinute(worker) {
  const { triggers } = unstable_readConfig({ config: CONFIG });
  return setInterval(async () => {
    for (const cron of triggers.crons ?? [])
      await worker
        .scheduled({ cron, scheduledTime: new Date() })
        .catch((failure) => console.error(`cron ${cron} failed: ${failure}`));
  }, MINUTE_MS);
}

/** Brings the database of a state to the newest migration, for whoever serves it next. */
export async function migrateState(state) {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(CONFIG);
  const miniflare = new Miniflare({
    modules: true,
    script: "export default { fetch: () => new Response() }",
    cf: false,
    d1Databases: workerOptions.d1Databases,
    defaultPersistRoot: storesFolder(state),
  });
  await migrate(await miniflare.getD1Database("DB"));
  await miniflare.dispose();
}
