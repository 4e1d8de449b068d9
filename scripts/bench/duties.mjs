import { person } from "../lib/bulk.mjs";
import { apiHeaders } from "./visitor.mjs";

const PATIENCE_MS = 180_000;
const PAUSE_MS = 50;
/** Whoever waits longer asks less often: to be asked takes from the time that is measured. */
const PATIENT = 50;

/** Long work, by the clock on the wall: it depends on the machine, so its goals are duties, not budgets. */
export const DUTIES = {
  "erase 1,000": async (site) => [await erasureOf(site, 1_000, 1)],
  "erase 10,000": async (site) => [await erasureOf(site, 10_000, 5)],
  export: exportOf,
  import: async (site) => [await importOf(site, site.contacts)],
};

async function importOf(site, rows) {
  const about = { name: `import of ${rows} rows`, contacts: site.contacts, goal: 20, unit: "s" };
  const form = new FormData();
  form.set("file", new File([csvOf(rows)], "people.csv", { type: "text/csv" }));
  form.set("kind", "contacts");
  form.set("options", JSON.stringify({ source: { kind: "import", detail: "bench" } }));
  const from = performance.now();
  const answer = await call(site, "/imports", { method: "POST", body: form });
  if (answer.status !== 202) return { ...about, value: null, missing: answer.status };

  return timed(about, from, await finished(site, (await answer.json()).jobId));
}

/** Other people than those that are there, so that each row becomes one. */
function csvOf(rows) {
  const lines = Array.from({ length: rows }, (_, n) => {
    const { nameEn, nameAr } = person(n);
    const phone = `+97152${String(n).padStart(7, "0")}`;
    return `${nameEn},${nameAr ?? ""},${phone},imported.${n}@bulk.example`;
  });
  return `Name,Name (Arabic),Phone,Email\n${lines.join("\n")}\n`;
}

async function exportOf(site) {
  const { contacts } = site;
  const about = { name: "export of all contacts", contacts, goal: 3, unit: "s" };
  const from = performance.now();
  const answer = await send(site, "/exports", { kind: "contacts" });
  const job = await finished(site, (await answer.json()).jobId);
  const made = timed(about, from, job);
  if (made.missing) return [made];

  const asked = performance.now();
  const content = await fetch(new URL(job.result.href, site.worker.origin), {
    headers: apiHeaders(site),
  });
  const reader = content.body.getReader();
  await reader.read();
  const first = performance.now() - asked;
  await reader.cancel();
  return [
    made,
    { name: "export: first byte", contacts, value: first, goal: 50, unit: "ms" },
    { name: "export: size", contacts, value: job.result.bytes / 1e6, unit: "MB" },
  ];
}

async function erasureOf(site, notes, goal) {
  const about = { name: `erase a person with ${notes} notes`, contacts: site.contacts, goal };
  const created = await send(site, "/contacts", {
    nameEn: "Zenobia Quillfeather",
    emails: [`zenobia.${notes}@bench.example`],
    source: { kind: "walk-in" },
  });
  const { id } = await created.json();
  await addNotes(site.worker.db, id, notes);
  const from = performance.now();
  const subject = { type: "contact", id };
  const answer = await send(site, "/privacy-requests", { type: "erasure", subject });
  if (answer.status !== 202) return { ...about, value: null, missing: answer.status, unit: "s" };

  return timed({ ...about, unit: "s" }, from, await finished(site, (await answer.json()).jobId));
}

/** Notes and what tells of them, as SQL: to write them one by one would take longer than to erase them. */
async function addNotes(db, contactId, count) {
  const numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)";
  const from = `from n, contacts c where c.id = ?1`;
  await db
    .prepare(
      `${numbers} insert into notes (tenant_id, id, created_at, updated_at, created_by, updated_by, contact_id, body)
       select c.tenant_id, printf('nt_01BENCH%d%016d', ?2, i), c.created_at, c.created_at, c.created_by, c.created_by, c.id, 'Said this and that, ' || i ${from}`,
    )
    .bind(contactId, count)
    .run();
  await db
    .prepare(
      `${numbers} insert into events (tenant_id, id, created_at, actor, type, object_kind, object_id, contact_id)
       select c.tenant_id, printf('ev_01BENCH%d%016d', ?2, i), c.created_at, c.created_by, 'note.created', 'note', printf('nt_01BENCH%d%016d', ?2, i), c.id ${from}`,
    )
    .bind(contactId, count)
    .run();
}

async function finished(site, jobId) {
  const from = performance.now();
  for (;;) {
    const waited = performance.now() - from;
    if (waited > PATIENCE_MS) return { state: `not done in ${PATIENCE_MS / 1000} s` };
    // A connection that was idle may be closed at the moment it is used again.
    const job = await call(site, `/jobs/${jobId}`)
      .then((answer) => answer.json())
      .catch(() => ({ state: "running" }));
    if (!["queued", "running"].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS + waited / PATIENT));
  }
}

function timed(about, from, { state }) {
  return state === "done"
    ? { ...about, value: (performance.now() - from) / 1000 }
    : { ...about, value: null, missing: state };
}

const send = (site, path, body) =>
  call(site, path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });

const call = (site, path, { headers, ...init } = {}) =>
  fetch(new URL(`/api/v1${path}`, site.worker.origin), {
    ...init,
    headers: { ...apiHeaders(site), ...headers },
  });
