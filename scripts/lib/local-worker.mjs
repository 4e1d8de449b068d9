import { readFileSync } from "node:fs";
import { Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";
import { freePort } from "./free-port.mjs";
import { databaseOf, databaseWorker } from "./local-database.mjs";
import { migrate } from "./migrate.mjs";
import { childrenOf } from "./processes.mjs";
import { stateFolder, storesFolder } from "./state.mjs";

const NAME = "closr";
const CONFIG = "wrangler.toml";
/** What `scripts/setup.mjs build` makes of the Worker. */
export const BUNDLE = "build/worker/app.js";
const MINUTE_MS = 60_000;

// Wrangler only reads its configuration here, and need not say so.
process.env.WRANGLER_LOG ??= "warn";

/**
 * The Worker in workerd, with its queue, cron, database, keys and files, all on this machine.
 * @param {{
 *   port: number, state: string, localTools?: boolean, cron?: boolean, receivers?: string,
 *   beside?: Record<string, { bundle?: string }>, inspector?: number
 * }} options `beside`: other Workers on the same database in the same process, without local tools. `inspector`: the port of one, if
 * there is to be one.
 */
export async function startWorker({
  port: wanted,
  state,
  localTools = true,
  cron = true,
  receivers = "",
  beside = {},
  inspector = 0,
}) {
  // Links in mails name the port, so it is known before the start.
  const port = wanted || (await freePort());
  const local = localTools ? { LOCAL_TOOLS: "on", CLOSR_TEST_RECEIVERS: receivers } : {};
  const others = Object.entries(beside).map(([name, { bundle = BUNDLE }]) => {
    // A queue has one consumer.
    const { queueConsumers: _none, ...options } = workerOptions(name, bundle, {});
    return { ...options, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };
  });
  const product = workerOptions(NAME, BUNDLE, {
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    ...local,
  });
  const database = databaseWorker(product);
  const before = new Set(childrenOf(process.pid));
  const miniflare = new Miniflare({
    host: "127.0.0.1",
    port,
    cf: false,
    ...(inspector && { inspectorPort: inspector }),
    log: new Log(LogLevel.WARN),
    defaultPersistRoot: storesFolder(state),
    workers: [product, ...others, database],
  });
  const url = new URL(await miniflare.ready);
  const db = await databaseOf(miniflare, database);
  await migrate(db);

  const scheduler = cron ? everyMinute(await miniflare.getWorker(NAME)) : undefined;
  return {
    origin: `http://localhost:${url.port}`,
    db,
    runtimePid: childrenOf(process.pid).find((pid) => !before.has(pid)),
    originOf: (name) => miniflare.unsafeGetDirectURL(name),
    async stop() {
      clearInterval(scheduler);
      await miniflare.dispose();
    },
  };
}

function workerOptions(name, bundle, bindings) {
  const { workerOptions: options } = unstable_getMiniflareWorkerOptions(CONFIG);
  return {
    ...options,
    name,
    bindings: { ...options.bindings, ...bindings },
    modules: [{ type: "ESModule", path: bundle, contents: readFileSync(bundle, "utf8") }],
  };
}

/** Miniflare has no scheduler. Sweeps are safe to repeat, so a day's schedule fits in a minute. */
function everyMinute(worker) {
  const { triggers } = unstable_readConfig({ config: CONFIG });
  return setInterval(async () => {
    // To name the method asks the runtime too, at once: a connection that closed throws before there is a promise.
    for (const cron of triggers.crons ?? [])
      try {
        await worker.scheduled({ cron, scheduledTime: new Date() });
      } catch (failure) {
        console.error(`cron ${cron} failed: ${failure}`);
      }
  }, MINUTE_MS);
}

/** The product that runs on PORT, or one on the state for as long as the caller needs it. */
export async function runningOrNew() {
  const origin = `http://localhost:${process.env.PORT ?? 8787}`;
  if (await isOurs(origin)) return { origin, stop: async () => {} };
  return startWorker({ port: 0, state: stateFolder(), cron: false });
}

/** Whether a product with local tools listens there. */
async function isOurs(origin) {
  return fetch(new URL("/dev/clock", origin)).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Brings the database of a state to the newest migration, for whoever serves it next. */
export async function migrateState(state) {
  const database = databaseWorker(unstable_getMiniflareWorkerOptions(CONFIG).workerOptions);
  const miniflare = new Miniflare({
    cf: false,
    defaultPersistRoot: storesFolder(state),
    workers: [database],
  });
  await migrate(await databaseOf(miniflare, database));
  await miniflare.dispose();
}
