import { cpuSecondsOf } from "../lib/processes.mjs";
import { apiHeaders, sessionHeaders } from "./visitor.mjs";

const WARM_UP = 300;
const REQUESTS = 150;
const ROUNDS = 11;

/** CPU of a JSON list and of the contacts page, over that of a bare Worker with the same query. */
export async function cpuRatios(site) {
  const { worker, contacts, slug } = site;
  const [product, bare] = await Promise.all(["deployed", "bare"].map(worker.originOf));
  const least = { url: new URL(`/?tenant=${await tenantOf(site)}`, bare), headers: {} };
  const list = { url: new URL("/api/v1/contacts?limit=50", product), headers: apiHeaders(site) };
  const page = {
    url: new URL(`/w/${slug}/contacts`, product),
    headers: await sessionHeaders(site),
  };

  const over = (what, subject, goal) =>
    cpuRatio({ name: `${what}: CPU over a bare Worker`, contacts, goal }, subject, least, worker);
  return [await over("JSON list", list, 1.6), await over("contacts page", page, 3.5)];
}

async function cpuRatio(about, subject, least, { runtimePid }) {
  const { status } = await fetch(subject.url, { headers: subject.headers, redirect: "manual" });
  if (status !== 200) return { ...about, value: null, missing: status };

  for (const one of [subject, least]) await askMany(one, WARM_UP);
  const ratios = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await cpuOf(runtimePid, () => askMany(subject, REQUESTS));
    const theirs = await cpuOf(runtimePid, () => askMany(least, REQUESTS));
    ratios.push(ours / theirs);
  }
  return { ...about, value: median(ratios), unit: "times" };
}

/** The time of a list on the large site over that on the small one, in turns. */
export async function latencyRatio(small, large) {
  const of = (site) => ({
    url: new URL("/api/v1/contacts?limit=50", site.worker.origin),
    headers: apiHeaders(site),
  });
  const [little, much] = [of(small), of(large)];
  const name = `list time: ${large.contacts} over ${small.contacts} contacts`;
  const { status } = await fetch(much.url, { headers: much.headers });
  if (status !== 200) return { name, contacts: large.contacts, value: null, missing: status };

  for (const one of [little, much]) await askMany(one, WARM_UP);
  const ratios = [];
  for (let round = 0; round < ROUNDS * 10; round++)
    ratios.push((await timeOf(much)) / (await timeOf(little)));
  return { name, contacts: large.contacts, value: median(ratios), goal: 1.3, unit: "times" };
}

async function timeOf(one) {
  const from = performance.now();
  await askMany(one, 5);
  return performance.now() - from;
}

async function askMany({ url, headers }, count) {
  for (let i = 0; i < count; i++) await (await fetch(url, { headers })).arrayBuffer();
}

async function cpuOf(pid, work) {
  const before = cpuSecondsOf(pid);
  await work();
  return cpuSecondsOf(pid) - before;
}

async function tenantOf({ worker, slug }) {
  const query = worker.db.prepare("select tenant_id from workspaces where slug = ?").bind(slug);
  return query.first("tenant_id");
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
