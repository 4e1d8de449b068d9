import { cookieRegistry, registeredCookie } from "~/config/cookies";
import { promiseList } from "~/config/promises";
import { PUBLIC_PATHS } from "~/config/public-paths";
import { toHref } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import type { Check } from "./world";

const PUBLIC_PAGES = PUBLIC_PATHS.flatMap((path) => [path, toHref("ar", path)]);
const HSTS_SECONDS = 31_536_000;

/** Whether public pages keep to themselves, seen by somebody who has chosen nothing. */
export const pagesKeepToThemselves: Check = async ({ ask }) => {
  const faults: string[] = [];
  for (const path of PUBLIC_PAGES) {
    const answer = await ask(path);
    await answer.body?.cancel();
    faults.push(...faultsOf(answer).map((fault) => `${path} ${fault}`));
  }
  return faults.join(", ") || null;
};

function faultsOf({ status, headers }: Response): string[] {
  const age = /max-age=(\d+)/.exec(headers.get("Strict-Transport-Security") ?? "")?.[1];
  const foreign = /https?:/.test(headers.get("Content-Security-Policy") ?? "https:");
  const cookies = headers.getSetCookie().map((cookie) => cookie.split("=")[0] ?? "");
  const unasked = cookies.filter((name) => registeredCookie(name)?.category !== "necessary");
  return [
    ...(status === 200 ? [] : [`answers ${status}`]),
    ...(Number(age) >= HSTS_SECONDS ? [] : ["may be asked for unencrypted"]),
    ...(foreign ? ["names another host"] : []),
    ...unasked.map((name) => `sets ${name}`),
  ];
}

/** Whether /cookies.json lists what the guard obeys. */
export const cookiesAsPublished: Check = async ({ ask }) => {
  const { entries } = await jsonAt<{ entries: { name: string }[] }>(ask, "/cookies.json");
  const listed = entries.map(({ name }) => name).sort();
  const obeyed = cookieRegistry.map(({ name }) => name).sort();
  return listed.join() === obeyed.join() ? null : "the file and the guard differ";
};

/** Whether the signal against sale is declared as its specification says. */
export const signalIsDeclared: Check = async ({ ask }) => {
  const { gpc } = await jsonAt<{ gpc: unknown }>(ask, "/.well-known/gpc.json");
  return gpc === true ? null : "gpc is not true";
};

/** Whether the security file is good for thirty days more. */
export const securityFileIsGood: Check = async ({ ask, now }) => {
  const text = await (await ask("/.well-known/security.txt")).text();
  const until = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
  return until - now() > 30 * DAY_MS ? null : "the security file has expired or is about to";
};

/** Whether the text of the policy's version is the one whose hash is published. */
export const policyIsAsHashed: Check = async ({ ask }) => {
  const { text, sha256 } = await jsonAt<Record<"text" | "sha256", Record<string, string>>>(
    ask,
    "/privacy.json",
  );
  for (const [locale, path] of Object.entries(text))
    if ((await sha256Hex(await (await ask(path)).text())) !== sha256[locale])
      return `${path} has another hash`;
  return null;
};

/** Whether the address of every control answers, or asks to sign in. */
export const controlsAnswer: Check = async ({ ask }) => {
  const addresses = new Set(
    promiseList.flatMap((promised) => ("at" in promised ? promised.at : [])),
  );
  const silent: string[] = [];
  for (const path of addresses) {
    const answer = await ask(path);
    await answer.body?.cancel();
    const asks = answer.status === 302 && answer.headers.get("Location")?.startsWith("/sign-in");
    if (answer.status !== 200 && !asks) silent.push(`${path} answers ${answer.status}`);
  }
  return silent.join(", ") || null;
};

/** Whether whoever was called for us is in the public list. A deployed product writes no calls down. */
export const calledAreListed: Check = async ({ ask, called }) => {
  if (!called) return "unknown";
  const { subProcessors } = await jsonAt<{ subProcessors: { id: string }[] }>(
    ask,
    "/subprocessors.json",
  );
  const listed = new Set(subProcessors.map(({ id }) => id));
  const strangers = new Set(called.filter((id) => id !== null && !listed.has(id)));
  return strangers.size > 0 ? `called and not listed: ${[...strangers].join(", ")}` : null;
};

const jsonAt = async <Shape>(ask: (path: string) => Promise<Response>, path: string) =>
  (await ask(path)).json<Shape>();
