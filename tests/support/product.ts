import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/lib/free-port.mjs";
import { childrenOf } from "../../scripts/lib/processes.mjs";
import { type Demo, readDemo } from "./demo";

const READY_WITHIN_MS = 60_000;

export interface Product {
  origin: string;
  /** The folder of its database, keys and files. */
  state: string;
  demo: () => Demo;
  /** `kill -9` of the runtime and of what started it: nothing gets to say goodbye. */
  crash: () => Promise<void>;
  /** `kill -9` of the runtime alone. @returns what the process that started it ends with. */
  killRuntime: () => Promise<number | null>;
  /** Starts it again on the same state and port. */
  restart: () => Promise<void>;
  /** Ctrl-C. */
  stop: () => Promise<void>;
  /** Ctrl-C, and the state is thrown away. */
  end: () => Promise<void>;
}

interface Options {
  sample?: "on" | "off";
  localTools?: "on" | "off";
  /** Origins that its webhooks may reach although they are local, separated by commas. */
  receivers?: string;
}

/** The product on a state and a port of its own, as `npm start` would run it. */
export async function startProduct(options: Options = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), "closr-crash-"));
  const port = await freePort();
  const demo = join(folder, "demo.json");
  const env = {
    PORT: String(port),
    CLOSR_STATE: join(folder, "state"),
    CLOSR_DEMO: demo,
    CLOSR_SAMPLE: options.sample ?? "on",
    LOCAL_TOOLS: options.localTools ?? "on",
    CLOSR_TEST_RECEIVERS: options.receivers ?? "",
  };
  let running = await serve(env);

  const product: Product = {
    origin: `http://localhost:${port}`,
    state: env.CLOSR_STATE,
    demo: () => readDemo(demo),
    async crash() {
      const gone = once(running, "exit");
      const runtime = childrenOf(running.pid);
      if (runtime.length === 0) throw new Error("The runtime is not running.");
      for (const pid of runtime) process.kill(pid, "SIGKILL");
      running.kill("SIGKILL");
      await gone;
    },
    async killRuntime() {
      const gone = once(running, "exit");
      for (const pid of childrenOf(running.pid)) process.kill(pid, "SIGKILL");
      await gone;
      return running.exitCode;
    },
    async restart() {
      running = await serve(env);
    },
    async stop() {
      if (running.exitCode !== null || running.signalCode !== null) return;
      const gone = once(running, "exit");
      running.kill("SIGINT");
      await gone;
    },
    async end() {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return product;
}

/** Resolves when the product says that it is ready; throws with its output when it ends before. */
function serve(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The product did not start:\n${output}`));
    const timer = setTimeout(fail, READY_WITHIN_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
        if (!output.includes("CLOSR ready")) return;
        clearTimeout(timer);
        resolve(child);
      });
    child.once("exit", fail);
  });
}
