import { expect, test } from "@playwright/test";
import { killWhen, sweep } from "../support/crashes";
import { apiKeyIn } from "../support/demo";
import { type Product, startProduct } from "../support/product";
import { type Program, programOf } from "../support/program";
import { startReceiver } from "../support/receiver";
import { openStores, type Stores } from "../support/stores";

const KILLS = 3;
const DEALS = 2_000;
const OF_EACH = 20;
const MESSAGES = 5;

const NAME = "Quilliam Xanthopoulos";
const EMAIL = "quilliam@xanthopoulos.example";
const PHONE = "+971509876543";
const TRACES = ["quilliam", "xanthopoulos", "509876543"];

interface Certificate {
  erased: { store: string; count: number }[];
  secondLook: { found: number };
  told: { notice: string }[];
  ledger: { number: number; intended: number };
}

test(`[P84] an erasure that is killed ${KILLS} times on its way is done once, and nothing of the person is left`, async () => {
  const receiver = await startReceiver();
  const product = await startProduct({ receivers: receiver.origin });
  try {
    const owner = programOf(product.origin, apiKeyIn(product.demo(), "marina", "owner"));
    await owner.send("POST", "/webhook-endpoints", {
      url: `${receiver.origin}/hook`,
      events: ["contact.created", "contact.erased"],
      fields: ["nameEn", "emails"],
    });
    const contactId = await aPersonOfManyRecords(product, owner);
    const { jobId, requestId } = await owner.send<{ jobId: string; requestId: string }>(
      "POST",
      "/privacy-requests",
      { type: "erasure", subject: { type: "contact", id: contactId } },
    );

    let swept: Promise<void> | undefined;
    for (const from of moments(KILLS)) {
      const { seen, left } = await killWhen(
        product,
        owner,
        jobId,
        ({ state, done, total }) => state === "running" && done > from * (total ?? Infinity),
      );
      for (const job of [seen, left]) {
        expect(job.state).toBe("running");
        expect(job.done).toBeGreaterThan(0);
        expect(job.done).toBeLessThan(job.total ?? 0);
      }
      swept = sweep(product);
    }
    await swept;

    const job = await owner.get<{ state: string; done: number; total: number }>(`/jobs/${jobId}`);
    expect(job).toMatchObject({ state: "done", done: job.total });
    const request = await owner.get<{ state: string; certificateId: string }>(
      `/privacy-requests/${requestId}`,
    );
    expect(request.state).toBe("done");
    expect((await owner.ask("GET", `/contacts/${contactId}`)).status).toBe(404);
    for (const words of [NAME, EMAIL, "509876543"])
      expect(await owner.get(`/search?q=${encodeURIComponent(words)}`)).toMatchObject({ data: [] });

    const path = `/certificates/${request.certificateId}`;
    const certificate = await owner.get<Certificate>(path);
    expect(await verified(product, JSON.stringify(certificate))).toBe(true);
    expect(await verified(product, JSON.stringify({ ...certificate, erased: [] }))).toBe(false);
    expect(certificate.secondLook.found).toBe(0);
    expect(
      Object.fromEntries(certificate.erased.map(({ store, count }) => [store, count])),
    ).toMatchObject({
      ...{ contacts: 1, identities: 2, leads: 1, threads: 1, messages: MESSAGES + 1 },
      ...{ deals: DEALS, notes: OF_EACH, tasks: OF_EACH, files: OF_EACH, fileObjects: OF_EACH },
    });

    await product.stop();
    const stores = await openStores(product.state);
    expect(await tracesIn(stores)).toEqual([]);
    expect(await leftBy(stores, jobId, requestId)).toEqual({
      ...{ certificates: 1, deals: DEALS, notices: 1, delivered: 1, erased: 1, completed: 1 },
      ...{ suppressions: 2, steps: 0, unfinished: 0 },
    });
    expect(await stores.objects("files/")).toEqual([]);
    expect(await stores.objects("ledger/")).toHaveLength(2);
    expect([certificate.ledger.intended, certificate.ledger.number]).toEqual([1, 2]);
    await stores.close();

    const notices = receiver.received.filter(({ body }) => body.includes("contact.erased"));
    const ids = new Set(notices.map(({ headers }) => headers["webhook-id"]));
    expect([...ids]).toEqual(certificate.told.map(({ notice }) => notice));
  } finally {
    await product.end();
    await receiver.close();
  }
});

/** Parts of the whole, in their order, at random within their share of it. */
const moments = (count: number) =>
  Array.from({ length: count }, (_, i) => (0.7 * (i + Math.random())) / count);

/** Deals come by a file; everything else as programs write it. */
async function aPersonOfManyRecords(product: Product, owner: Program): Promise<string> {
  const { id } = await owner.send<{ id: string }>("POST", "/contacts", {
    nameEn: NAME,
    emails: [EMAIL],
    phones: [PHONE],
    source: { kind: "referral" },
  });
  const about = { type: "contact", id };
  const lead = await owner.send<{ threadId: string }>("POST", "/leads", {
    contactId: id,
    channel: "email",
    message: `${NAME} asks for two bedrooms.`,
  });
  const each = async (count: number, make: (i: number) => Promise<unknown>) => {
    for (let i = 0; i < count; i++) await make(i);
  };
  await Promise.all([
    importDeals(owner),
    each(OF_EACH, (i) => owner.send("POST", "/notes", { about, body: `${NAME} called, ${i}.` })),
    each(OF_EACH, (i) => owner.send("POST", "/tasks", { about, title: `Call ${NAME}, ${i}` })),
    each(OF_EACH, (i) => owner.send("POST", "/files", fileOn(about, i))),
    each(MESSAGES, (i) =>
      owner.send("POST", `/threads/${lead.threadId}/messages`, { body: `Dear Quilliam, ${i}.` }),
    ),
  ]);
  await fetch(`${product.origin}/dev/cron`, { method: "POST" });
  return id;
}

function fileOn(about: unknown, i: number) {
  const form = new FormData();
  form.set("file", new File([`What ${NAME} signed, ${i}.`], `note-${i}.txt`));
  form.set("about", JSON.stringify(about));
  return form;
}

async function importDeals(owner: Program) {
  const lines = Array.from({ length: DEALS }, (_, i) => `Villa ${i},${NAME},${EMAIL},Viewing`);
  const form = new FormData();
  form.set("file", new File([["Deal,Contact,Email,Stage", ...lines].join("\n")], "deals.csv"));
  form.set("kind", "deals");
  form.set("options", JSON.stringify({ source: "referral" }));
  const { jobId } = await owner.send<{ jobId: string }>("POST", "/imports", form);
  await expect
    .poll(async () => (await owner.get<{ state: string }>(`/jobs/${jobId}`)).state)
    .toBe("done");
}

/** What the public page says of a certificate. */
async function verified({ origin }: Product, document: string): Promise<boolean> {
  const form = new FormData();
  form.set("document", document);
  const answer = await fetch(`${origin}/privacy/verify`, {
    method: "POST",
    headers: { Origin: origin },
    body: form,
  });
  expect([200, 422]).toContain(answer.status);
  return answer.status === 200;
}

/** Every table in which anything of the person can be read. */
async function tracesIn(stores: Stores): Promise<string[]> {
  const found: string[] = [];
  for (const table of await stores.tables()) {
    const said = JSON.stringify(await stores.rows(`select * from "${table}"`)).toLowerCase();
    if (TRACES.some((trace) => said.includes(trace))) found.push(table);
  }
  return found;
}

async function leftBy(stores: Stores, jobId: string, requestId: string) {
  const count = async (query: string, ...values: unknown[]) =>
    (await stores.rows<{ n: number }>(`select count(*) as n from ${query}`, ...values))[0]?.n;
  const notice = "webhook_deliveries where type = 'contact.erased'";
  return {
    certificates: await count("certificates"),
    deals: await count("deals where import_id is not null and contact_id is null"),
    notices: await count(notice),
    delivered: await count(`${notice} and state = 'delivered'`),
    erased: await count("events where type = 'contact.erased'"),
    completed: await count(
      "events where type = 'privacy.request.completed' and object_id = ?",
      requestId,
    ),
    suppressions: await count("suppressions"),
    steps: await count("job_effects where job_id = ?", jobId),
    unfinished: await count("jobs where state not in ('done', 'cancelled')"),
  };
}
