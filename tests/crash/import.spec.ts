import { expect, test } from "@playwright/test";
import { killWhen, sweep } from "../support/crashes";
import { apiKeyIn } from "../support/demo";
import { startProduct } from "../support/product";
import { programOf } from "../support/program";
import { startReceiver } from "../support/receiver";
import { openStores } from "../support/stores";

const ROWS = 3_000;
const KILLS = [500, 1_500];
const LAST_KILL = 2_500;

interface Contact {
  id: string;
  nameEn: string | null;
  emails: string[];
}

const personOf = (row: number) => ({
  name: `Imported Person ${row}`,
  email: `imported.${row}@people.example`,
  phone: `+97150${String(1_000_000 + row)}`,
});

function fileOf(rows: number): File {
  const lines = Array.from({ length: rows }, (_, i) => Object.values(personOf(i + 1)).join(","));
  return new File([["Name,Email,Phone", ...lines].join("\n")], "people.csv", { type: "text/csv" });
}

test(`an import of ${ROWS} rows that is killed twice on its way makes each record once`, async () => {
  const receiver = await startReceiver();
  const product = await startProduct({ receivers: receiver.origin });
  try {
    const owner = programOf(product.origin, apiKeyIn(product.demo(), "marina", "owner"));
    const before = await owner.all<Contact>("/contacts");
    await owner.send("POST", "/webhook-endpoints", {
      url: `${receiver.origin}/hook`,
      events: ["import.finished"],
    });
    const form = new FormData();
    form.set("file", fileOf(ROWS));
    form.set("kind", "contacts");
    form.set("options", JSON.stringify({ source: "referral" }));
    const { jobId, importId } = await owner.send<{ jobId: string; importId: string }>(
      "POST",
      "/imports",
      form,
    );

    let swept: Promise<void> | undefined;
    for (const from of KILLS) {
      const { seen, left } = await killWhen(product, owner, jobId, ({ done }) => done >= from);
      for (const job of [seen, left]) {
        expect(job).toMatchObject({ state: "running", total: ROWS });
        expect(job.done).toBeGreaterThanOrEqual(from);
        expect(job.done).toBeLessThanOrEqual(LAST_KILL);
      }
      swept = sweep(product);
    }
    await swept;

    expect(await owner.get(`/jobs/${jobId}`)).toMatchObject({ done: ROWS, total: ROWS });
    const counts = { created: ROWS, updated: 0, skipped: 0, failed: 0 };
    expect(await owner.get(`/imports/${importId}`)).toMatchObject({ state: "done", ...counts });

    const known = new Set(before.map(({ id }) => id));
    const made = (await owner.all<Contact>("/contacts")).filter(({ id }) => !known.has(id));
    const wished = Array.from({ length: ROWS }, (_, i) => personOf(i + 1));
    expect(made.map(({ emails }) => emails.join()).toSorted()).toEqual(
      wished.map(({ email }) => email).toSorted(),
    );
    const outcomes = await owner.all<{ row: number; outcome: string; object: { id: string } }>(
      `/imports/${importId}/rows`,
    );
    expect(outcomes.map(({ row }) => row)).toEqual(wished.map((_, i) => i + 1));
    expect(new Set(outcomes.map(({ object }) => object.id))).toEqual(
      new Set(made.map(({ id }) => id)),
    );
    const [last] = wished.slice(-1);
    const found = await owner.get<{ data: { id: string }[] }>(`/search?q=${last?.email}`);
    expect(found.data).toHaveLength(1);

    await product.stop();
    const stores = await openStores(product.state);
    const count = async (query: string, ...values: unknown[]) =>
      (await stores.rows<{ n: number }>(`select count(*) as n from ${query}`, ...values))[0]?.n;
    const ofImport = "where changes like '%' || ? || '%' and type = 'contact.created'";
    expect({
      created: await count(`events ${ofImport}`, importId),
      told: await count("events where type = 'import.finished' and object_id = ?", importId),
      identities: await count("identities where norm like 'imported.%@people.example'"),
      deliveries: await count("webhook_deliveries where type = 'import.finished'"),
      delivered: await count("webhook_deliveries where state = 'delivered'"),
      steps: await count("job_effects where job_id = ?", jobId),
      unfinished: await count("jobs where state <> 'done'"),
    }).toEqual({
      ...{ created: ROWS, told: 1, identities: ROWS, deliveries: 1, delivered: 1 },
      ...{ steps: 0, unfinished: 0 },
    });
    await stores.close();
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(new Set(ids).size).toBe(1);
  } finally {
    await product.end();
    await receiver.close();
  }
});
