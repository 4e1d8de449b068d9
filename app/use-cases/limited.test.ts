import { expect, test } from "vitest";
import { events, imports, jobs } from "~/db/schema";
import { USE_LIMITS } from "~/domain/limits/use-limits";
import { MINUTE_MS } from "~/lib/time";
import { aConversation } from "../../tests/support/talk";
import { aTenant } from "../../tests/support/tenant";
import { requestExport } from "./exports/request-export.server";
import { uploadImport } from "./imports/upload-import.server";
import { commitWithin } from "./limited";
import { requestSummary } from "./summaries/request-summary.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const times = async <T>(n: number, ask: () => Promise<T>) => {
  const answers: T[] = [];
  for (let i = 0; i < n; i += 1) answers.push(await ask());
  return answers;
};

const written = ({ db }: Tenant) =>
  db.read(db.rows(jobs), db.rows(events, { limit: 200 }), db.rows(imports));

test("of two hundred exports that one asks for in a minute, the later ones are told how long to wait and leave nothing", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const most = USE_LIMITS.exports.most;
  const first = await times(most, () => requestExport(acme.ctx, "all"));
  expect(first.every(({ ok }) => ok)).toBe(true);
  const before = await written(acme);

  acme.clock.at += 20_000;
  const rest = await times(200 - most, () => requestExport(acme.ctx, "all"));

  const refusal = { ok: false, reason: "too-many-requests", retryAfterS: 40 };
  expect(new Set(rest.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify(refusal)]),
  );
  expect(await written(acme)).toEqual(before);
  expect(await requestExport({ ...acme.ctx, actor: "us_another" }, "all")).toMatchObject({
    ok: true,
  });
  expect(await requestExport(globex.ctx, "all")).toMatchObject({ ok: true });

  acme.clock.at += MINUTE_MS;
  expect(await requestExport(acme.ctx, "all")).toMatchObject({ ok: true });
});

test("of many that ask at once, no more go through than may", async () => {
  const acme = await aTenant("acme");
  const all = await Promise.all(
    Array.from({ length: USE_LIMITS.summaries.most + 20 }, () =>
      commitWithin(acme.ctx, "summaries"),
    ),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(USE_LIMITS.summaries.most);
});

test("a summary of a conversation that is being summarised counts as well", async () => {
  const acme = await aTenant("acme");
  await aConversation(acme);
  const ask = () => requestSummary(acme.ctx, "th_talk");
  expect(await ask()).toMatchObject({ ok: true });
  await times(USE_LIMITS.summaries.most - 1, ask);
  expect(await ask()).toMatchObject({ reason: "too-many-requests", retryAfterS: 60 });
});

test("a file too many is refused before it is read, and nothing of it is kept", async () => {
  const acme = await aTenant("acme");
  const send = () => uploadImport(acme.ctx, new File(["Name\nLayla\n"], "people.csv"));
  await times(USE_LIMITS.imports.most, () => commitWithin(acme.ctx, "imports"));
  expect(await send()).toMatchObject({ reason: "too-many-requests", retryAfterS: 60 });
  expect((await written(acme))[2]).toEqual([]);

  acme.clock.at += MINUTE_MS;
  expect(await send()).toMatchObject({ ok: true });
});
