import type { Product } from "./product";
import type { Program } from "./program";

interface Job {
  id: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  done: number;
  total: number | null;
  result: unknown;
}

/** A job that was killed under way. */
interface Interrupted {
  /** As it was seen before the kill. */
  seen: Job;
  /** As whoever started the product again found it. */
  left: Job;
}

const LONGEST_WATCH_MS = 30_000;

/** Kills the product in the moment in which the job is there, and starts it again. Throws when the job went by. */
export async function killWhen(
  product: Product,
  program: Program,
  jobId: string,
  isThere: (job: Job) => boolean,
): Promise<Interrupted> {
  const seen = await watch(program, jobId, isThere);
  await crashAndRestart(product);
  return { seen, left: await program.get<Job>(`/jobs/${jobId}`) };
}

export async function crashAndRestart(product: Product): Promise<void> {
  await product.crash();
  await product.restart();
}

/** No pause between looks: what is watched is over in moments. */
async function watch(program: Program, jobId: string, isThere: (job: Job) => boolean) {
  const deadline = Date.now() + LONGEST_WATCH_MS;
  for (;;) {
    const job = await program.get<Job>(`/jobs/${jobId}`);
    if (isThere(job)) return job;
    if (Date.now() > deadline || !["queued", "running"].includes(job.state))
      throw new Error(`the job went by: ${JSON.stringify(job)}`);
  }
}

/**
 * The lease of whoever died runs out, and the sweep rings for what they left. Resolves when no job is
 * due any more, or when the product is killed meanwhile.
 */
export async function sweep({ origin }: Product): Promise<void> {
  const post = (path: string, body = "{}") => fetch(origin + path, { method: "POST", body });
  await post("/dev/clock", '{"advance":"PT2M"}');
  await post("/dev/cron").then(
    (answer) => answer.arrayBuffer(),
    () => undefined,
  );
}
