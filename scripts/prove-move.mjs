/**
 * Moves a workspace on the real runtime: it is filled, taken as a package, taken into an empty workspace and taken as
 * a package again; the two packages are compared row by row, and the second verified.
 *
 *     npm run prove:move
 *     npm run prove:move -- --contacts 100000 --files 50
 *
 * Prints rows, bytes, seconds and the peaks of the Worker's heap and of the runtime's memory, and ends with 1 when a
 * row differs or the heap went over the platform's limit.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { apiHeaders } from "./bench/visitor.mjs";
import { addContacts, addWorkspace } from "./lib/bulk.mjs";
import { fetchAgain } from "./lib/fetch-again.mjs";
import { freePort } from "./lib/free-port.mjs";
import { watchHeap } from "./lib/heap.mjs";
import { startWorker } from "./lib/local-worker.mjs";
import { readZip, verifyPackage } from "./verify-package.mjs";

const { values } = parseArgs({
  options: {
    contacts: { type: "string", default: "5000" },
    files: { type: "string", default: "50" },
  },
});
const PATIENCE_MS = 1_200_000;
/** What of a row is each workspace's own: history is numbered anew, and each tells of its own packages. */
const OWN_EVENTS = /^(export|import|package|workspace|member|file|pipeline|api-key)\./;
/** The platform's, for one isolate. */
const HEAP_LIMIT_MB = 128;
const FILE_BYTES = 1_000_000;

/**
 * What a package tells of other systems and of work done where it was made stays there; of a tax number it holds the
 * last digits alone.
 */
const NOT_TAKEN_IN = new Set(
  ["inboundEvents", "webhookDeliveries", "importRows", "aiReceipts", "members", "taxNumbers"].map(
    (name) => `data/${name}.jsonl`,
  ),
);

const folder = mkdtempSync(join(tmpdir(), "closr-move-"));
const inspector = await freePort();
const worker = await startWorker({
  ...{ port: 0, state: join(folder, "state"), cron: false },
  inspector,
});
const heap = await watchHeap({ port: inspector, name: "closr" });
let differing = 0;
let heapPeak = 0;
try {
  const from = await addWorkspace(worker.origin, "old-home", "Old Home");
  await timed("filled", async () => {
    await addContacts(worker.origin, "old-home", Number(values.contacts));
    await addFiles(from, Number(values.files));
  });
  const to = await addWorkspace(worker.origin, "new-home", "New Home");
  await sameMembers();

  const first = await timed("taken as a package", () => packageOf(from));
  await timed("taken in", () => takeIn(to, first.path));
  const second = await timed("taken as a package again", () => packageOf(to));
  compare(first, second);
} finally {
  heap.stop();
  await worker.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (heapPeak > HEAP_LIMIT_MB) console.log(`the heap rose to ${heapPeak.toFixed(0)} MB`);
process.exitCode = differing === 0 && heapPeak <= HEAP_LIMIT_MB ? 0 : 1;

/** With the time that it took, and how far the Worker's heap and the runtime's memory rose meanwhile. */
async function timed(what, work) {
  const before = memory("VmRSS");
  writeFileSync(`/proc/${worker.runtimePid}/clear_refs`, "5");
  const begun = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const peak = memory("VmHWM");
  const used = heap.peak();
  heapPeak = Math.max(heapPeak, used);
  console.log(
    `${what}: ${seconds} s; heap at most ${used.toFixed(0)} MB; runtime ${before.toFixed(0)} MB, at most ${peak.toFixed(0)} MB`,
  );
  return result;
}

function memory(name) {
  const status = readFileSync(`/proc/${worker.runtimePid}/status`, "utf8");
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
}

async function addFiles(site, count) {
  const { data } = await json(await call(site, "/contacts?limit=50"));
  for (let n = 0; n < count; n += 1) {
    const form = new FormData();
    form.set("file", new File([textOf(n)], `paper ${n}.txt`, { type: "text/plain" }));
    form.set("about", JSON.stringify({ type: "contact", id: data[n % data.length].id }));
    const answer = await call(site, "/files", { method: "POST", body: form });
    if (!answer.ok) throw new Error(`file: ${answer.status} ${await answer.text()}`);
  }
}

function textOf(n) {
  return `Paper ${n}: so and so was agreed.\n`.repeat(FILE_BYTES / 32);
}

/** Who works in the old one works in the new one as well: owners are known again by their addresses. */
function sameMembers() {
  return worker.db.rows(
    `insert into memberships (tenant_id, id, created_at, user_id, role, team_id)
       select n.tenant_id, m.id || 'X', m.created_at, m.user_id, m.role, null
       from memberships m join workspaces o on o.tenant_id = m.tenant_id and o.slug = 'old-home'
       join workspaces n on n.slug = 'new-home'`,
  );
}

async function packageOf(site) {
  const asked = await json(await call(site, "/exports", jsonBody({ kind: "all" })));
  const job = await finished(site, asked.jobId);
  const answer = await call(site, job.result.href.replace("/api/v1", ""));
  const path = join(folder, `${job.result.packageId}.zip`);
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
  const zip = readFileSync(path);
  const { files, faults } = verifyPackage(zip);
  console.log(`  ${zip.length} bytes, ${files} files, ${faults.length} faults`);
  if (zip.length !== job.result.bytes) throw new Error("its length is not as it was told");
  differing += faults.length;
  return { path, zip };
}

async function takeIn(site, path) {
  const answer = await call(site, "/workspace-package", {
    method: "PUT",
    body: readFileSync(path),
    headers: { "Content-Type": "application/zip" },
  });
  const job = await finished(site, (await json(answer)).jobId);
  const { state, fault, taken, leftOut, toPool, files } = job.result;
  if (state !== "imported") throw new Error(`refused: ${JSON.stringify(fault)}`);
  console.log(`  ${JSON.stringify({ taken, leftOut, toPool, files })}`);
}

async function finished(site, jobId) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const job = await json(await call(site, `/jobs/${jobId}`));
    if (job.state === "done") return job;
    if (!["queued", "running"].includes(job.state)) throw new Error(`${job.state}: ${job.error}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("it did not come to an end");
}

function compare(first, second) {
  const [before, after] = [first, second].map(
    ({ zip }) => new Map(readZip(zip).map((one) => [one.name, one.read])),
  );
  const returning = [...before.keys()].filter((name) => /^(data\/.*\.jsonl|files\/.*)$/.test(name));
  for (const name of returning) {
    if (NOT_TAKEN_IN.has(name)) continue;
    const [one, other] = [digest(name, before.get(name)), digest(name, after.get(name))];
    if (one.sha256 === other.sha256) continue;
    differing += 1;
    console.log(`  ${name} differs: ${one.rows} rows and ${other.rows}`);
  }
  console.log(`${returning.length} files compared, ${differing} differ`);
}

function digest(name, read) {
  const content = read?.() ?? Buffer.alloc(0);
  if (name !== "data/events.jsonl")
    return { sha256: sum(content), rows: content.toString("latin1").split("\n").length - 1 };

  const told = content
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const history = told
    .filter(({ type }) => !OWN_EVENTS.test(type))
    .map(({ id: _, ...event }) => event);
  return { sha256: sum(JSON.stringify(history)), rows: history.length };
}

function sum(content) {
  return createHash("sha256").update(content).digest("hex");
}

function jsonBody(body) {
  return {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  };
}

async function json(answer) {
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}

function call(site, path, { headers, ...init } = {}) {
  return fetchAgain(new URL(`/api/v1${path}`, worker.origin), {
    ...init,
    headers: { ...apiHeaders(site), ...headers },
  });
}
