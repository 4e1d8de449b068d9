import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const DEALS = [
  "Deal ID,Agent,Stage,Close date,Value",
  "D1,Ann Agent,Won,2026-01-02,500",
  "D2,Ann Agent,Won,2026-01-03,700",
  "D3,Ben Agent,Negotiation,,",
  "D4,Ben Agent,Won,,",
];

function upload(lines: readonly string[], fields: Record<string, string> = {}) {
  const form = new FormData();
  form.set("file", new File([lines.join("\n")], "deals.csv", { type: "text/csv" }));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

async function work(tenant: Tenant, jobId: string) {
  const { now, ring } = tenant.ctx;
  await runJob(jobId, {
    store: new JobStore(env.DB),
    now,
    ring,
    handlers,
    open: async () => tenant.ctx,
  });
}

interface Begun {
  jobId: string;
  importId: string;
}

test("a program sends a file, watches the job, reads what became of the rows, and takes it back", async () => {
  const acme = await aTenant("acme");
  const { send, get } = await aProgram(acme);
  const options = JSON.stringify({
    currency: "USD",
    source: { kind: "import", detail: "Old CRM" },
  });
  const answer = await send("POST", "/imports", upload(DEALS, { options }));
  const { jobId, importId } = await answer.json<Begun>();
  expect([answer.status, answer.headers.get("Location")]).toEqual([202, `/api/v1/jobs/${jobId}`]);

  await work(acme, jobId);
  expect(await (await get(`/jobs/${jobId}`)).json()).toMatchObject({
    state: "done",
    done: 4,
    total: 4,
    result: { importId, created: 3, failed: 1 },
  });
  expect(await (await get(`/imports/${importId}`)).json()).toMatchObject({
    kind: "deals",
    created: 3,
    failed: 1,
    mapping: { "Deal ID": "externalId" },
    deals: {
      stages: [
        { stage: "Negotiation", deals: 1 },
        { stage: "won", deals: 2 },
      ],
      wonByAgent: [{ name: "Ann Agent", deals: 2, won: [{ minor: 120_000, currency: "USD" }] }],
    },
  });
  const rows = await (await get(`/imports/${importId}/rows?outcome=failed`)).json<{
    data: unknown[];
  }>();
  expect(rows.data).toMatchObject([
    {
      row: 4,
      errors: [
        { column: "Value", code: "won-without-value" },
        { column: "Close date", code: "won-without-close-date" },
      ],
    },
  ]);

  const undo = await send("DELETE", `/imports/${importId}`);
  expect(undo.status).toBe(202);
  await work(acme, (await undo.json<Begun>()).jobId);
  expect(await (await get(`/imports/${importId}`)).json()).toMatchObject({ state: "undone" });
});

test("a file that is none and a mapping that leaves out what is needed are refused by name, and leave nothing", async () => {
  const tenant = await aTenant("acme");
  const { send, get } = await aProgram(tenant);
  const refused = [
    await send("POST", "/imports", upload(["only a header"])),
    await send(
      "POST",
      "/imports",
      upload(DEALS, { mapping: JSON.stringify({ Agent: "owner" }), kind: "deals" }),
    ),
    await send("POST", "/imports", upload(DEALS, { options: "{" })),
    await send("POST", "/imports", new FormData()),
  ];
  const errors = await Promise.all(
    refused.map(async (answer) => [
      answer.status,
      (await answer.json<{ errors: { path: string[] }[] }>()).errors[0]?.path,
    ]),
  );
  expect(errors).toEqual([
    [422, ["file"]],
    [422, ["mapping", "stage"]],
    [422, ["options"]],
    [422, ["file"]],
  ]);
  expect(await (await get("/imports")).json()).toEqual({ data: [], nextCursor: null });
  expect((await tenant.services.objects.list({ prefix: "imports/" })).objects).toEqual([]);
});

test("a row with a text that is none is told of by its column, and the others go in", async () => {
  const tenant = await aTenant("acme");
  const { send, get } = await aProgram(tenant);
  const rows = [
    "Name,Phone",
    "A\u0001b,0501234567",
    `${"x".repeat(201)},0501234568`,
    "\u200b\u202e,",
    "Ada,",
  ];
  const answer = await send("POST", "/imports", upload(rows, { kind: "contacts" }));
  const { importId, jobId } = await answer.json<Begun>();
  await work(tenant, jobId);
  const { data } = await (await get(`/imports/${importId}/rows`)).json<{ data: object[] }>();
  expect(data).toMatchObject([
    { outcome: "failed", errors: [{ column: "Name", code: "characters-not-text" }] },
    { outcome: "failed", errors: [{ column: "Name", code: "too-long" }] },
    { outcome: "failed", errors: [{ code: "no-name-phone-or-email" }] },
    { outcome: "created", errors: [] },
  ]);
});

test("another tenant's import answers as one that is not there, and an agent's key may not import", async () => {
  const acme = await aTenant("acme");
  const answer = await (await aProgram(acme)).send("POST", "/imports", upload(DEALS));
  const { importId } = await answer.json<Begun>();
  const other = await aProgram(await aTenant("globex"));
  const agent = await aProgram(acme, "agent");
  const statuses = await Promise.all([
    other.get(`/imports/${importId}`),
    other.get(`/imports/${importId}/rows`),
    other.send("DELETE", `/imports/${importId}`),
    other.get("/imports/im_nothing"),
    agent.get(`/imports/${importId}`),
    agent.send("POST", "/imports", upload(DEALS)),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 403, 403]);
});

test("an import is stopped with its job", async () => {
  const acme = await aTenant("acme");
  const { send, get } = await aProgram(acme);
  const options = JSON.stringify({ source: { kind: "import", detail: "Old CRM" } });
  const begun = await send("POST", "/imports", upload(DEALS, { options }));
  const { jobId, importId } = await begun.json<Begun>();

  expect((await send("DELETE", `/jobs/${jobId}`)).status).toBe(204);

  expect(await (await get(`/imports/${importId}`)).json()).toMatchObject({ state: "cancelled" });
  await work(acme, jobId);
  expect(await (await get(`/jobs/${jobId}`)).json()).toMatchObject({ state: "cancelled", done: 0 });
});
