import type { ServerResponse } from "node:http";
import { expect, test } from "@playwright/test";
import { crashAndRestart, killWhen, sweep } from "../support/crashes";
import { apiKeyIn, personIn } from "../support/demo";
import { type Product, startProduct } from "../support/product";
import { type Program, programOf } from "../support/program";
import { startReceiver } from "../support/receiver";
import { openStores } from "../support/stores";

const THREADS = 30;
const MODEL = "a-slow-model";
const ANSWER = { sentences: [{ text: "The client asks for two bedrooms.", messages: [1] }] };

interface Summary {
  state: string;
  method: string;
  receiptId: string | null;
  sentences: { messageId: string }[];
}

/** A model behind the chat completions of OpenAI that keeps everybody waiting until it is told to answer. */
async function startSlowModel() {
  const waiting: ServerResponse[] = [];
  let answers = false;
  const receiver = await startReceiver((call, response) => {
    if (!call.path.endsWith("/chat/completions")) return response.writeHead(204).end();
    if (!answers) return waiting.push(response);
    const message = { role: "assistant", content: JSON.stringify(ANSWER) };
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ choices: [{ message }] }));
  });
  const asked = () => receiver.received.filter(({ path }) => path.endsWith("/chat/completions"));
  return { ...receiver, asked, nowAnswers: () => (answers = true) };
}

test("a summary whose provider is being asked when the runtime is killed is made once, under one receipt", async () => {
  const model = await startSlowModel();
  const product = await startProduct({ receivers: model.origin });
  try {
    const owner = programOf(product.origin, apiKeyIn(product.demo(), "marina", "owner"));
    await owner.send("POST", "/webhook-endpoints", {
      url: `${model.origin}/hook`,
      events: ["summary.ready"],
    });
    await chooseModel(product, `${model.origin}/v1`);
    const threadId = await aThread(owner, 0);
    const { jobId } = await owner.send<{ jobId: string }>("POST", `/threads/${threadId}/summary`);
    const job = () => owner.get<{ state: string }>(`/jobs/${jobId}`);

    await expect.poll(() => model.asked().length).toBe(1);
    expect((await job()).state).toBe("running");
    await crashAndRestart(product);
    expect((await job()).state).toBe("running");
    expect((await owner.ask("GET", `/threads/${threadId}/summary`)).status).toBe(404);
    model.nowAnswers();
    await sweep(product);

    expect((await job()).state).toBe("done");
    const [first, second, ...more] = model.asked();
    expect(more).toEqual([]);
    expect(second?.body).toBe(first?.body);
    const summary = await owner.get<Summary>(`/threads/${threadId}/summary`);
    const messages = await owner.all<{ id: string }>(`/threads/${threadId}/messages`);
    expect(summary).toMatchObject({
      state: "ready",
      method: `openai-compatible ${MODEL}`,
      sentences: [{ messageId: messages[0]?.id }],
    });

    await product.stop();
    const stores = await openStores(product.state);
    expect(await stores.rows("select id from ai_receipts")).toEqual([{ id: summary.receiptId }]);
    expect(await stores.rows("select receipt_id from summaries")).toEqual([
      { receipt_id: summary.receiptId },
    ]);
    expect(await stores.rows("select type from events where type like 'summary.%'")).toEqual([
      { type: "summary.requested" },
      { type: "summary.ready" },
    ]);
    expect(await stores.rows("select type, state from webhook_deliveries")).toEqual([
      { type: "summary.ready", state: "delivered" },
    ]);
    await stores.close();
    const told = model.received.filter(({ path }) => path === "/hook");
    expect(new Set(told.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  } finally {
    await product.end();
    await model.close();
  }
});

test(`of ${THREADS} summaries that are being made here when the runtime is killed, each is made once`, async () => {
  const product = await startProduct();
  try {
    const owner = programOf(product.origin, apiKeyIn(product.demo(), "marina", "owner"));
    const threads: string[] = [];
    const asked: { jobId: string }[] = [];
    const finished = async () => {
      const jobs = asked.map(({ jobId }) => owner.get<{ state: string }>(`/jobs/${jobId}`));
      return (await Promise.all(jobs)).filter(({ state }) => state === "done").length;
    };

    // Where all were made before the kill came, as many more are asked for.
    while ((await finished()) === asked.length) {
      const numbers = Array.from({ length: THREADS }, (_, i) => threads.length + i);
      const more = await Promise.all(numbers.map((i) => aThread(owner, i)));
      await fetch(`${product.origin}/dev/cron`, { method: "POST" });
      const ask = (id: string) => owner.send<{ jobId: string }>("POST", `/threads/${id}/summary`);
      const [first, ...others] = await Promise.all(more.map(ask));
      threads.push(...more);
      asked.push(...(first ? [first, ...others] : []));
      await killWhen(product, owner, first?.jobId ?? "", ({ state }) => state === "done");
    }
    const left = await finished();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(threads.length);
    await sweep(product);

    expect(await finished()).toBe(threads.length);
    await product.stop();
    const stores = await openStores(product.state);
    const made = await stores.rows<{ thread_id: string; job_id: string; method: string }>(
      "select thread_id, job_id, method from summaries order by thread_id",
    );
    const wished = threads.map((thread_id, i) => ({
      ...{ thread_id, job_id: asked[i]?.jobId, method: "offline" },
    }));
    expect(made).toEqual(
      wished.toSorted((one, other) => (one.thread_id < other.thread_id ? -1 : 1)),
    );
    expect(await stores.rows("select id from ai_receipts")).toEqual([]);
    const [ready] = await stores.rows(
      "select count(*) as n from events where type = 'summary.ready'",
    );
    expect(ready).toEqual({ n: threads.length });
    await stores.close();
  } finally {
    await product.end();
  }
});

async function aThread(owner: Program, i: number): Promise<string> {
  const { threadId } = await owner.send<{ threadId: string }>("POST", "/leads", {
    person: { name: `Asking Person ${i}`, emails: [`asking.${i}@people.example`] },
    channel: "email",
    message:
      "I am looking for a two bedroom apartment in Dubai Marina. My budget is 2,500,000 AED. Could we view one on Saturday? I pay in cash and can decide this month.",
  });
  return threadId;
}

/** As an owner does it, on the page. */
async function chooseModel({ origin, demo }: Product, baseUrl: string) {
  const { email, password } = personIn(demo(), "owner@marina.example");
  const post = (path: string, form: Record<string, string>, cookie = "") =>
    fetch(origin + path, {
      method: "POST",
      headers: { Origin: origin, Cookie: cookie },
      body: new URLSearchParams(form),
      redirect: "manual",
    });
  const signedIn = await post("/sign-in", { email, password });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const how = { aiOn: "on", provider: "openai-compatible", model: MODEL, key: "sk-of-a-test" };
  const saved = await post("/w/marina/settings/ai", { ...how, baseUrl }, cookie);
  expect(saved.status).toBe(303);
}
