import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type BrowserContext, expect, type Page, type Request, test } from "@playwright/test";
import { PUBLIC_PATHS } from "../../app/config/public-paths";

/** Every public page, and one of the articles, which are all made alike. */
const PAGES = [...PUBLIC_PATHS, "/help/today"].flatMap((path) => [
  path,
  path === "/" ? "/ar" : `/ar${path}`,
]);
const run = promisify(execFile);

interface Registry {
  entries: { name: string; kind: "cookie" | "storage" | "pixel"; category: string }[];
  categories: { id: string; origins: Record<string, string[]> }[];
}
interface Kept {
  cookies: string[];
  storage: string[];
  hosts: string[];
}

/** What each visitor has agreed to, besides what is necessary. */
const STATES = {
  "no choice": [],
  reject: [],
  accept: ["functional", "analytics"],
  "Sec-GPC: 1": [],
} as const;
type State = keyof typeof STATES;

const registryOf = async ({ request }: Page): Promise<Registry> =>
  (await request.get("/cookies.json")).json();

/** What a browser keeps and reached that the published register does not allow in its state. */
function breaches(kept: Kept, { entries, categories }: Registry, state: State): string[] {
  const agreed = new Set<string>(["necessary", ...STATES[state]]);
  const allowed = (kind: string) =>
    new Set(
      entries
        .filter((one) => one.kind === kind && agreed.has(one.category))
        .map(({ name }) => name),
    );
  const hosts = categories
    .filter(({ id }) => agreed.has(id))
    .flatMap(({ origins }) => Object.values(origins).flat())
    .map((origin) => new URL(origin).host);
  const beyond = (what: string, names: string[], may: ReadonlySet<string>) =>
    [...new Set(names)].filter((name) => !may.has(name)).map((name) => `${what} ${name}`);
  return [
    ...beyond("cookie", kept.cookies, allowed("cookie")),
    ...beyond("storage", kept.storage, allowed("storage")),
    ...beyond("host", kept.hosts, new Set(hosts)),
  ];
}

/** Everything that a page can keep without a cookie. */
const storageOf = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);

async function watch(context: BrowserContext, baseURL = "") {
  const own = new URL(baseURL).host;
  const reached = new Set<Request>();
  context.on("request", (request) => reached.add(request));
  context.on("requestfailed", (request) => {
    if (/csp/i.test(request.failure()?.errorText ?? "")) reached.delete(request);
  });
  const page = await context.newPage();
  const storage: string[] = [];
  const open = async (path: string) => {
    const answer = await page.goto(path);
    storage.push(...(await storageOf(page)));
    // One that goes on by itself a while later would be gone before it went.
    expect(await page.locator("meta[http-equiv=refresh i]").count(), path).toBe(0);
    return answer;
  };
  const kept = async (): Promise<Kept> => ({
    cookies: (await context.cookies()).map(({ name }) => name),
    storage,
    hosts: [...reached]
      .map((request) => new URL(request.url()).host)
      .filter((host) => host !== "" && host !== own),
  });
  return { page, open, kept };
}

async function arrive(page: Page, state: State) {
  await page.goto("/");
  if (state === "reject" || state === "accept")
    await page.locator(`section.consent button[value="${state}"]`).click();
}

const VISITS = (Object.keys(STATES) as State[]).flatMap((state) =>
  [true, false].map((javaScriptEnabled) => ({ state, javaScriptEnabled })),
);

for (const { state, javaScriptEnabled } of VISITS)
  test(`[P32][P108][P109] with ${state} and JavaScript ${javaScriptEnabled ? "on" : "off"}, every page keeps and reaches only what the register allows`, async ({
    browser,
    baseURL,
  }) => {
    // Every public page, one after the other.
    test.setTimeout(120_000);
    const extraHTTPHeaders = state === "Sec-GPC: 1" ? { "Sec-GPC": "1" } : undefined;
    const context = await browser.newContext({ baseURL, extraHTTPHeaders, javaScriptEnabled });
    const { page, open, kept } = await watch(context, baseURL);
    await arrive(page, state);
    for (const path of PAGES) expect((await open(path))?.status(), path).toBe(200);

    const seen = await kept();
    expect(breaches(seen, await registryOf(page), state)).toEqual([]);
    expect(seen.cookies.sort()).toEqual(
      {
        "no choice": [],
        "Sec-GPC: 1": [],
        reject: ["closr_consent"],
        accept: ["closr_an", "closr_consent"],
      }[state],
    );
    await context.close();
  });

test("[P32][P109] a cookie, a script and a host that are planted are seen by this very look", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, bypassCSP: true });
  const { page, open, kept } = await watch(context, baseURL);
  await context.route("https://tracker.example/**", (route) => route.fulfill({ body: "" }));
  await context.addCookies([{ name: "planted", value: "1", url: baseURL ?? "" }]);
  await page.goto("/product");
  await page.evaluate(async () => {
    localStorage.setItem("planted", "1");
    // biome-ignore lint/suspicious/noDocumentCookie: what a script of others would do.
    document.cookie = "by_script=1";
    await fetch("https://tracker.example/hit", { mode: "no-cors" });
  });
  await open("/product");
  expect(breaches(await kept(), await registryOf(page), "no choice").sort()).toEqual([
    "cookie by_script",
    "cookie planted",
    "host tracker.example",
    "storage planted",
  ]);
  await context.close();
});

/** What the product says that it stopped, and browsers say that its policy did. */
const reported =
  ({ request }: Page) =>
  async () =>
    (await request.get("/dev/alerts.json")).json();

test("[P109] what is planted in the product itself is stopped by it, and reported", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const { page, open, kept } = await watch(context, baseURL);
  await context.route("https://tracker.example/**", (route) => route.fulfill({ body: "" }));
  await open("/dev/plant");
  expect(breaches(await kept(), await registryOf(page), "no choice")).toEqual([]);
  for (const alert of [
    { kind: "cookie.unregistered", name: "planted" },
    { kind: "policy.violated", name: "script-src-elem tracker.example" },
    { kind: "policy.violated", name: "script-src-elem inline" },
    { kind: "policy.violated", name: "img-src tracker.example" },
  ])
    await expect.poll(reported(page)).toContainEqual(expect.objectContaining(alert));
  await context.close();
});

test("[P102] a receipt verifies with the published key and a short program; one changed byte does not", async ({
  page,
  baseURL,
}, info) => {
  await page.goto("/cookies");
  await page.locator('main button[value="accept"]').click();
  const file = info.outputPath("receipt.json");
  const text = await (await page.request.get("/cookies/receipt.json")).text();
  const check = () =>
    run("node", ["scripts/verify-receipt.mjs", file, `${baseURL}/.well-known/closr-keys.json`]);
  await writeFile(file, text);
  expect((await check()).stdout).toContain("The signature holds.");

  await writeFile(file, text.replace("ConsentGiven", "ConsentGivem"));
  await expect(check()).rejects.toMatchObject({
    code: 1,
    stdout: "The signature does not hold.\n",
  });
});
