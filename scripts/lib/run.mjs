import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/** The tools stay quiet, ask nothing and reach for no network. */
const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_UPDATE_NOTIFIER: "1",
  NO_COLOR: "1",
  WRANGLER_LOG: "warn",
};

const ON_WINDOWS = process.platform === "win32";
const OUTPUT_LIMIT_BYTES = 64 * 1024 * 1024;

/** The path of a package's command. */
export const bin = (name) => join("node_modules", ".bin", name);

/** Runs a step of the set-up: quiet when it succeeds, complete and final when it fails. */
export function step(what, command, ...args) {
  process.stdout.write(`${what} …\n`);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    shell: ON_WINDOWS,
    env: { ...process.env, ...QUIET, CI: "1" },
    maxBuffer: OUTPUT_LIMIT_BYTES,
  });
  if (status === 0) return;

  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ?? ""}\n`);
  process.stderr.write(`${what} failed: ${command} ${args.join(" ")}\n`);
  process.exit(1);
}

/**
 * Runs a command beside others.
 * @param show whether its output goes to ours as it comes; it is collected either way.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function capture(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      shell: ON_WINDOWS,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...QUIET, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
        if (show) process.stdout.write(chunk);
      });
    child.once("error", (error) => resolve({ ok: false, output: String(error) }));
    child.once("close", (status) => resolve({ ok: status === 0, output }));
  });
}
