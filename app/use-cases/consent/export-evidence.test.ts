import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ConsentLedger, type ConsentRecord } from "~/db/consent-ledger.server";
import { grant } from "../ctx";
import { exportEvidence } from "./export-evidence.server";

const NOW = Date.UTC(2026, 10, 28, 12);
const record = (id: string, at: number): ConsentRecord => ({
  id,
  at,
  subjectKey: "=cn_1",
  consentId: "cn_1",
  action: "accept",
  before: "",
  after: "functional analytics",
  bannerVersion: 2,
  fingerprint: "f",
  textSha256: "t",
  language: "ar",
  jurisdiction: "AE",
  jurisdictionFoundBy: "country",
  gpc: false,
  method: "banner",
});
const officer = { granted: grant("registers:write") };
const all = { from: 0, until: NOW + 1 } as const;

async function aLedger() {
  const ledger = new ConsentLedger(env.DB);
  for (const [id, at] of [
    ["cn_b", NOW - 1],
    ["cn_a", NOW - 1],
    ["cn_c", NOW],
    ["cn_d", NOW + 1],
  ] as const)
    await ledger.append(record(id, at));
  return ledger;
}

test("evidence comes as JSON, each proof of the span once, page by page", async () => {
  const ledger = await aLedger();
  const between = vi.fn((from: number, until: number, after: ConsentRecord | null) =>
    ledger.between(from, until, after, 2),
  );
  const text = await new Response(
    exportEvidence(officer, { between }, { ...all, format: "json" }),
  ).text();
  expect(JSON.parse(text).map(({ id }: ConsentRecord) => id)).toEqual(["cn_a", "cn_b", "cn_c"]);
  expect(JSON.parse(text)[2]).toEqual({ ...record("cn_c", NOW), at: "2026-11-28T12:00:00.000Z" });
  expect(between).toHaveBeenCalledTimes(3);
});

test("evidence comes as CSV, in which no cell is a formula; an empty span is an empty list", async () => {
  const ledger = await aLedger();
  const csv = await new Response(exportEvidence(officer, ledger, { ...all, format: "csv" })).text();
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain("id,at,subjectKey,consentId,action,before,after");
  expect(lines[1]).toMatch(
    /^cn_a,2026-11-28T11:59:59\.999Z,'=cn_1,cn_1,accept,,functional analytics/,
  );

  const none = exportEvidence(officer, ledger, { from: 0, until: 1, format: "json" });
  expect(await new Response(none).text()).toBe("[]\n");
});
