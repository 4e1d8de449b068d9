/** Somebody with records of every kind, to be erased: made by the product's own interface, then multiplied. */
const NAME = "Quilliam Xanthopoulos";
const EMAIL = "quilliam@xanthopoulos.example";
const PHONE = "+971509876543";

/** Begin with letters of their own, so that an index that leaves out what words share still shows them. */
export const TRACES = ["quilliam", "xanthopoulos", "509876543"];

const NOTES = 150;
const TASKS = 100;
const FILES = 50;
const MESSAGES = 100;
const LEADS = 50;
const DEALS = 100;

/** @returns the person's id */
export async function somebodyEverywhere(api) {
  const person = { nameEn: NAME, emails: [EMAIL], phones: [PHONE], source: { kind: "referral" } };
  const { id } = await api("POST", "/contacts", person);
  const about = { type: "contact", id };
  const { data: pipelines } = await api("GET", "/pipelines");
  const [{ id: pipelineId, stages }] = pipelines;
  const lead = await api("POST", "/leads", {
    contactId: id,
    channel: "email",
    message: `${NAME} asks for two bedrooms.`,
  });
  await each(NOTES, (i) => api("POST", "/notes", { about, body: `${NAME} called, ${i}.` }));
  await each(TASKS, (i) => api("POST", "/tasks", { about, title: `Call ${NAME}, ${i}` }));
  await each(FILES, (i) => api("POST", "/files", fileOn(about, i)));
  await each(MESSAGES, (i) =>
    api("POST", `/threads/${lead.threadId}/messages`, { body: `Dear Quilliam, ${i}.` }),
  );
  await each(LEADS, (i) => api("POST", "/leads", { contactId: id, listingRef: `XQ-${i}` }));
  await each(DEALS, (i) =>
    api("POST", "/deals", {
      title: `Villa of Xanthopoulos ${i}`,
      contactId: id,
      pipelineId,
      stageId: stages[0].id,
    }),
  );
  return id;
}

async function each(count, make) {
  for (let i = 0; i < count; i++) await make(i);
}

function fileOn(about, i) {
  const form = new FormData();
  form.set("file", new File([`What ${NAME} signed, ${i}.`], `quilliam-${i}.txt`));
  form.set("about", JSON.stringify(about));
  return form;
}

/** What only machines write: deliveries to others, receipts of AI requests, work that waits. */
export async function multiply(db, contactId) {
  const numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)";
  const from = "from n, contacts c where c.id = ?1";
  const [endpoint] = await db.rows(
    "select e.id from webhook_endpoints e join contacts c on c.tenant_id = e.tenant_id where c.id = ?",
    contactId,
  );
  await db.rows(
    `${numbers} insert into ai_receipts (tenant_id, id, created_at, contact_id, purpose, provider, model, fields, values_hidden, payload_hash, payload_sealed)
     select c.tenant_id, printf('air_01PROOF%015d', i), c.created_at, c.id, 'summary', 'p', 'm', '[]', 1, 'h', 'v1.1.x.y' ${from}`,
    contactId,
    50,
  );
  await db.rows(
    `${numbers} insert into jobs (tenant_id, id, created_at, type, payload, contact_id, actor, scope, state, run_after)
     select c.tenant_id, printf('jb_01PROOF%016d', i), c.created_at, 'task.due', '{"taskId":"gone"}', c.id, 'system', '{"kind":"all"}', 'queued', 9000000000000 ${from}`,
    contactId,
    50,
  );
  await db.rows(
    `${numbers} insert into webhook_deliveries (tenant_id, id, created_at, endpoint_id, event_id, type, contact_id, body, state)
     select c.tenant_id, printf('wd_01PROOF%016d', i), c.created_at, '${endpoint.id}', printf('ev_01PROOF%016d', i), 'contact.updated', c.id, '{"name":"${NAME}"}', 'delivered' ${from}`,
    contactId,
    100,
  );
}

/** Imports so many people, of whom the last is the one who was erased. */
export async function importWithOne(api, count) {
  const lines = Array.from(
    { length: count - 1 },
    (_, i) => `Newcomer ${i},newcomer.${i}@import.example`,
  );
  const form = new FormData();
  const csv = ["Name,Email", ...lines, `${NAME},${EMAIL}`].join("\n");
  form.set("file", new File([csv], "people.csv", { type: "text/csv" }));
  form.set("kind", "contacts");
  form.set("options", JSON.stringify({ source: { kind: "import", detail: "proof" } }));
  const { jobId, importId, id } = await api("POST", "/imports", form);
  for (;;) {
    const job = await api("GET", `/jobs/${jobId}`);
    if (["done", "failed"].includes(job.state)) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const found = await api("GET", `/imports/${importId ?? id}`);
  return {
    done: found.counts?.created ?? found.created,
    rows: JSON.stringify(found.counts ?? found),
  };
}
