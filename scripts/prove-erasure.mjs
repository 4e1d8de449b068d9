/**
 * Proves an erasure on the real runtime: a person with a thousand linked records of every kind among many others is
 * erased while the product is killed again and again, and nothing of them is left and nothing of the others changed.
 *
 *     npm run prove:erasure
 *     npm run prove:erasure -- --contacts 5000 --kills 3
 *
 * Prints what was there, what the certificate says, and ends with 1 when one of the checks does not hold.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addContacts } from "./lib/bulk.mjs";
import { fetchAgain } from "./lib/fetch-again.mjs";
import { freePort } from "./lib/free-port.mjs";
import { childrenOf } from "./lib/processes.mjs";
import { digestOfOthers, linkedTo, openDump, tracesIn } from "./lib/store-scan.mjs";
import { importWithOne, multiply, somebodyEverywhere, TRACES } from "./sample/somebody.mjs";

const { values } = parseArgs({
  options: {
    contacts: { type: "string", default: "100000" },
    kills: { type: "string", default: "10" },
  },
});
const KILLS = Number(values.kills);
const PATIENCE_MS = 600_000;

const folder = mkdtempSync(join(tmpdir(), "closr-proof-"));
const port = await freePort();
const origin = `http://localhost:${port}`;
const env = {
  PORT: String(port),
  CLOSR_STATE: join(folder, "state"),
  CLOSR_DEMO: join(folder, "demo.json"),
};
const told = createServer((_request, response) => response.writeHead(204).end());
await new Promise((listening) => told.listen(0, listening));
const receiver = `http://localhost:${told.address().port}`;
env.CLOSR_TEST_RECEIVERS = receiver;
let failed = 0;
let running = await serve();
try {
  const { apiKeys } = JSON.parse(readFileSync(env.CLOSR_DEMO, "utf8"));
  const { key } = apiKeys.find(({ workspace, role }) => workspace === "marina" && role === "owner");
  const api = apiOf(key);
  await addContacts(origin, "marina", Number(values.contacts));
  tell("others", `${values.contacts} contacts more in marina`);
  await api("POST", "/webhook-endpoints", {
    url: `${receiver}/hook`,
    events: ["contact.created", "lead.created", "contact.erased"],
    fields: ["nameEn", "emails"],
  });
  const contactId = await somebodyEverywhere(api);
  await cron();
  await stop();

  const before = await inDump(async (db) => {
    await multiply(db, contactId);
    const linked = await linkedTo(db, contactId);
    return {
      linked,
      others: await digestOfOthers(db, linked.ids, contactId),
      ...(await tracesIn(db, TRACES)),
    };
  });
  const total = Object.values(before.linked.counts).reduce((sum, n) => sum + n, 0);
  tell("linked", `${total} rows: ${list(before.linked.counts)}`);
  check(
    "the person is all over the stores before",
    before.tables.length >= 10,
    before.tables.join(", "),
  );

  running = await serve();
  const subject = { type: "contact", id: contactId };
  const from = performance.now();
  const { jobId, requestId } = await api("POST", "/privacy-requests", { type: "erasure", subject });
  const kills = await killOnTheWay(api, jobId);
  const job = await finished(api, jobId);
  const took = ((performance.now() - from) / 1000).toFixed(1);
  check(
    `killed ${KILLS} times on its way, it is done`,
    job.state === "done" && kills === KILLS,
    `${kills} kills, ${took} s with the restarts`,
  );
  await cron();

  const request = await api("GET", `/privacy-requests/${requestId}`);
  const certificate = await api("GET", `/certificates/${request.certificateId}`);
  const erased = Object.fromEntries(certificate.erased.map(({ store, count }) => [store, count]));
  for (const [store, count] of Object.entries(before.linked.exact))
    check(
      `${store}: as many went as were there`,
      erased[store] === count,
      `${erased[store]} of ${count}`,
    );
  check("the second look found nothing", certificate.secondLook.found === 0, "");
  for (const words of TRACES) {
    const { data } = await api("GET", `/search?q=${encodeURIComponent(words)}`);
    check(`search for ${words}`, data.length === 0, `${data.length} found`);
  }
  await stop();

  const after = await inDump(async (db) => ({
    others: await digestOfOthers(db, before.linked.ids, contactId),
    ...(await tracesIn(db, TRACES)),
  }));
  check(
    "no table, full-text table, object or value holds a trace",
    after.found.length === 0,
    after.found.join(", "),
  );
  for (const [table, digest] of Object.entries(before.others))
    check(`${table} of others`, after.others[table] === digest, digest.slice(0, 24));

  // Whoever brings the file brings the person's own words again, so nothing is looked for afterwards.
  running = await serve();
  const { done, rows } = await importWithOne(api, 10_000);
  check(
    "an import of 10,000 rows with the person refuses one row",
    done === 9_999,
    `${done} imported; ${rows}`,
  );
} finally {
  await stop();
  told.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? "Everything holds." : `${failed} do not hold.`);
process.exitCode = failed === 0 ? 0 : 1;

function check(what, holds, seen) {
  if (!holds) failed += 1;
  console.log(`${holds ? "ok  " : "FAIL"}  ${what}${seen ? `: ${seen}` : ""}`);
}

function tell(what, seen) {
  console.log(`      ${what}: ${seen}`);
}

function list(counts) {
  return Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(", ");
}

async function inDump(work) {
  const dump = await openDump(env.CLOSR_STATE);
  try {
    return await work(dump);
  } finally {
    await dump.close();
  }
}

function apiOf(key) {
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const answer = await fetchAgain(`${origin}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body && !isForm ? { "Content-Type": "application/json" } : {}),
      },
      body: isForm || !body ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

/** Kills the runtime while the job runs, at moments that nobody chose. @returns how often */
async function killOnTheWay(api, jobId) {
  for (let kills = 0; kills < KILLS; kills++) {
    void sweep();
    await until(async () => {
      const { state } = await api("GET", `/jobs/${jobId}`);
      return state !== "queued";
    });
    if (await isDoneBefore(momentOf(kills), api, jobId)) return kills;
    await kill();
    running = await serve();
  }
  void sweep();
  return KILLS;
}

/** At random, but not beyond its share of the work: a fast machine would be done before the last of them. */
function momentOf(kills) {
  return { at: performance.now() + Math.random() * 120, share: (kills + 1) / (KILLS + 1) };
}

async function isDoneBefore({ at, share }, api, jobId) {
  let job;
  await until(async () => {
    job = await api("GET", `/jobs/${jobId}`);
    return performance.now() > at || job.done > share * (job.total ?? Number.POSITIVE_INFINITY);
  });
  return job.state === "done";
}

async function finished(api, jobId) {
  let job;
  await until(async () => {
    job = await api("GET", `/jobs/${jobId}`);
    return ["done", "failed"].includes(job.state);
  });
  return job;
}

async function until(holds) {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error("It did not come to pass.");
    await pause(10);
  }
}

/** The lease of whoever died runs out, and what they left is rung for. */
async function sweep() {
  await fetch(`${origin}/dev/clock`, { method: "POST", body: '{"advance":"PT2M"}' }).catch(
    () => {},
  );
  await cron().catch(() => {});
}

async function cron() {
  const answer = await fetch(`${origin}/dev/cron`, { method: "POST" });
  await answer.arrayBuffer();
}

async function kill() {
  const gone = once(running, "exit");
  for (const pid of childrenOf(running.pid)) process.kill(pid, "SIGKILL");
  running.kill("SIGKILL");
  await gone;
}

async function stop() {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const gone = once(running, "exit");
  running.kill("SIGINT");
  await gone;
}

function serve() {
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((ready, broken) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("CLOSR ready") && ready(child));
    child.once("exit", (code) => broken(new Error(`The product ended with ${code}`)));
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
