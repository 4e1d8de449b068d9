import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { promises } from "~/config/promises";
import { SELF_CHECKS } from "~/config/self-checks";
import { SUITES } from "~/config/suites";
import { PlatformDb } from "~/db/platform-db.server";
import { DAY_MS } from "~/lib/time";
import { get, send } from "../support/browser";

const page = async (path: string) => (await get(path)).text();
const json = async <Shape>(path: string) => (await get(path)).json<Shape>();
const runCron = () => send("POST", "/dev/cron");
const NEVER_RUN = "The tests have not run on this copy.";
const lineOf = (html: string, number: number) =>
  new RegExp(`<tr id="p${number}">.*?</tr>`, "s").exec(html)?.[0] ?? "";

const ran = (key: string, result: "passed" | "failed", at = Date.now()) =>
  new PlatformDb(env.DB).keepProof([
    { key, result, at, since: at, commit: "c0ffee1234", tests: 3, files: [], detail: null },
  ]);

/** More than one night's sweep takes away, and all of it past its time. */
const OVERDUE = `insert into dead_letters (id, queue, body, buried_at)
  with recursive n(i) as (select 1 union all select i + 1 from n where i < 600)
  select 'dead_' || i, 'closr-jobs', '{}', 0 from n`;

test("[P129] every promise has a line, and where nobody ran its tests the line claims nothing", async () => {
  for (const path of ["/privacy/proof", "/ar/privacy/proof"]) {
    const html = await page(path);
    for (const number of Object.keys(promises).map(Number)) {
      expect(lineOf(html, number), `${path} ${number}`).toContain(`npm test -- P`);
      expect(lineOf(html, number)).not.toMatch(/class="mark"/);
    }
    expect(html).not.toMatch(/class="mark"[^>]*href="[^"]*#p\d/);
  }
  expect(lineOf(await page("/privacy/proof"), 55)).toContain("not run yet in this copy");
});

test("[P129] that no test has run is said once at the top, and what is missing still beside its sentence", async () => {
  for (const path of ["/privacy/proof", "/privacy", "/terms", "/security"])
    expect((await page(path)).split(NEVER_RUN), path).toHaveLength(2);
  expect(await page("/security")).toMatch(/#p38".*?<span>in part/s);
  expect(await page("/")).not.toContain('class="mark');

  await ran("P55", "passed");
  expect(await page("/privacy")).not.toContain(NEVER_RUN);
});

test("[P129] a run of the tests shows with its time and commit, good or bad, and is overdue after eight days", async () => {
  await ran("P55", "passed");
  await ran("P67", "failed");
  await ran("P77", "passed", Date.now() - 9 * DAY_MS);
  const html = await page("/privacy/proof");
  expect(lineOf(html, 55)).toMatch(/class="mark".*holds.*c0ffee1234/s);
  expect(lineOf(html, 67)).toMatch(/class="mark open".*fails/s);
  expect(lineOf(html, 77)).toMatch(/class="mark unset".*overdue/s);
  expect(html).toContain("Its tests did not pass.");

  const failing = await page("/privacy/proof?show=fails");
  expect(lineOf(failing, 67)).not.toBe("");
  expect(lineOf(failing, 55)).toBe("");
  expect(await page("/privacy")).toMatch(/class="mark open"[^>]*href="\/privacy\/proof#p67"/);
});

test("[P129] what the product checks on itself passes every night", async () => {
  await runCron();
  const results = await new PlatformDb(env.DB).proof();
  expect(results.map(({ key }) => key).sort()).toEqual(
    Object.keys(SELF_CHECKS)
      .map((id) => `self:${id}`)
      .sort(),
  );
  expect(results.filter(({ result }) => result !== "passed")).toEqual([]);
});

test("[P86][P129] what is past its time turns its lines red by the next night, and grey again when it is gone", async () => {
  await ran("P86", "passed");
  await env.DB.exec(OVERDUE.replaceAll("\n", " "));
  await runCron();
  const red = await page("/privacy/proof");
  expect(lineOf(red, 86)).toMatch(/class="mark open"/);
  expect(lineOf(red, 80)).toMatch(/class="mark open"/);
  expect(red).toContain("overdue: deadLetters (finished-work)");
  expect(lineOf(red, 55)).not.toMatch(/class="mark open"/);

  await send("POST", "/dev/clock", { advance: "P1D" });
  await runCron();
  await send("POST", "/dev/clock", {});
  expect(lineOf(await page("/privacy/proof"), 86)).toMatch(/class="mark".*holds/s);
});

test("[P7][P129] a table of which the data map does not know is found at night", async () => {
  await env.DB.exec("create table strays (id text primary key, phone text)");
  await runCron();
  const html = await page("/privacy/proof");
  expect(lineOf(html, 7)).toMatch(/class="mark open"/);
  expect(html).toContain("not in the data map: strays.id, strays.phone");
});

test("[P129] the policy's file claims of no control what its tests have not shown, and says when one failed", async () => {
  const of = async (number: number) => {
    const { sections } = await json<{
      sections: { controls: { promiseId: string; state: string; lastRun: object | null }[] }[];
    }>("/privacy.json");
    const all = sections.flatMap(({ controls }) => controls);
    return all.find(({ promiseId }) => promiseId === `P${number}`);
  };
  expect(await of(7)).toMatchObject({ built: "kept", state: "not-run", lastRun: null });
  await ran("P7", "failed");
  expect(await of(7)).toMatchObject({ state: "fails", lastRun: { result: "failed" } });
  await ran("P7", "passed");
  expect(await of(7)).toMatchObject({ state: "holds", lastRun: { result: "passed" } });
});

test("[P3] every section of the policy's file leads to a control that answers", async () => {
  const { sections } = await json<{
    sections: {
      promiseId: string;
      featureUrl: string;
      checkId: string;
      promiseIds: string[];
      controls: { featureUrl: string | null; state: string }[];
      clauses: { is: string; promiseIds: string[] }[];
    }[];
  }>("/privacy.json");
  for (const { promiseId, featureUrl, checkId, promiseIds, clauses } of sections) {
    expect(promiseIds).toContain(promiseId);
    expect(checkId).toBe(promiseId);
    expect(featureUrl).toMatch(/^\//);
    for (const clause of clauses.filter(({ is }) => is === "behaviour"))
      expect(clause.promiseIds.length).toBeGreaterThan(0);
  }
  const addresses = sections.flatMap(({ controls }) =>
    controls.map(({ featureUrl }) => featureUrl),
  );
  for (const path of new Set(addresses.filter((path) => path !== null)))
    expect(await answerOf(path), path).toMatch(/^200|^302 \/sign-in/);
});

async function answerOf(path: string) {
  const { status, headers } = await get(path);
  return `${status} ${headers.get("Location") ?? ""}`;
}

test("[P92] each suite shows its last run, and is overdue after eight days, not passed", async () => {
  const states = async () =>
    (await json<{ suites: { id: string; state: string }[] }>("/security.json")).suites;
  expect((await states()).map(({ state }) => state)).toEqual(SUITES.map(() => "not-run"));

  await ran("suite:ssrf", "passed");
  await ran("suite:headers", "passed", Date.now() - 9 * DAY_MS);
  await ran("suite:crashes", "failed");
  expect(await states()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "ssrf",
        state: "passed",
        lastRun: expect.objectContaining({ commit: "c0ffee1234" }),
      }),
      expect.objectContaining({ id: "headers", state: "overdue" }),
      expect.objectContaining({ id: "crashes", state: "failed" }),
    ]),
  );
});
