import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ConsentLedger, type ConsentRecord } from "~/db/consent-ledger.server";
import { events } from "~/db/schema";
import { verifyDocument } from "~/services/signing/documents";
import { anOffice } from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { exportEvidence } from "./export-evidence.server";
import { listEvidenceTaken } from "./list-evidence-taken.server";

const NOW = Date.UTC(2026, 10, 28, 12);
const EVENING = Date.UTC(2026, 10, 28, 21);
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
const day = { from: "2026-11-28", until: "2026-11-28" };
const textOf = async (stream: Promise<ReadableStream>) => new Response(await stream).text();

/** A privacy officer, and choices of one day in Dubai; the last is of the next. */
async function anOfficer() {
  const office = await anOffice();
  const ledger = new ConsentLedger(env.DB);
  for (const [id, at] of [
    ["cn_b", NOW - 1],
    ["cn_a", NOW - 1],
    ["cn_c", NOW],
    ["cn_d", EVENING],
  ] as const)
    await ledger.append(record(id, at));
  return { ...office, ctx: office.as("us_officer") };
}

test("evidence comes as JSON Lines, each proof of the days once, page by page, and each line verifies by itself", async () => {
  const { ctx, services } = await anOfficer();
  const text = await textOf(exportEvidence(ctx, { ...day, format: "jsonl" }, 2));
  const lines = text.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(["cn_a", "cn_b", "cn_c"]);
  const { proof, ...said } = JSON.parse(lines[2] ?? "");
  expect(said).toEqual({
    ...{ kind: "consent-evidence", ...record("cn_c", NOW), at: "2026-11-28T12:00:00.000Z" },
  });

  const keys = await services.publicKeys();
  for (const line of lines) expect(await verifyDocument(line, keys)).toMatchObject({ ok: true });
  const altered = (lines[0] ?? "").replace('"accept"', '"reject"');
  expect(await verifyDocument(altered, keys)).toMatchObject({ reason: "document-altered" });
  expect(proof).toMatchObject({ type: "Ed25519" });
});

test("evidence comes as CSV with hash and signature, in which no cell is a formula; no days are no lines", async () => {
  const { ctx } = await anOfficer();
  const lines = (await textOf(exportEvidence(ctx, { ...day, format: "csv" })))
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^.?id,at,subjectKey,.*,method,sha256,keyId,signedAt,signature$/);
  expect(lines[1]).toMatch(
    /^cn_a,2026-11-28T11:59:59\.999Z,'=cn_1,cn_1,accept,,functional analytics,.*,[0-9a-f]{64},/,
  );
  const none = { from: "2026-01-01", until: "2026-01-31", format: "jsonl" } as const;
  expect(await textOf(exportEvidence(ctx, none))).toBe("");
});

test("no line of evidence has a place for an IP address or a user agent", async () => {
  const { ctx } = await anOfficer();
  const [head] = (await textOf(exportEvidence(ctx, { ...day, format: "csv" }))).split("\r\n");
  expect(head).not.toMatch(/ip\b|agent|browser/i);
});

test("who took evidence stands in the trail, with the days, before the first line leaves", async () => {
  const { ctx, db } = await anOfficer();
  const stream = await exportEvidence(ctx, { ...day, format: "csv" });
  const [rows] = await db.read(db.rows(events));
  expect(rows.filter(({ type }) => type === "evidence.exported")).toMatchObject([
    { actor: "us_officer", objectKind: "consent-evidence", reason: "2026-11-28 – 2026-11-28" },
  ]);
  expect(await listEvidenceTaken(ctx)).toMatchObject([
    { format: "csv", days: "2026-11-28 – 2026-11-28" },
  ]);
  await stream.cancel();
});

test("a workspace that is not the operator's gets no evidence", async () => {
  await anOfficer();
  const acme = await aTenant("acme");
  await expect(
    exportEvidence(acme.ctx, { ...day, format: "jsonl" }).then((stream) =>
      new Response(stream).text(),
    ),
  ).rejects.toThrow("only the operator's workspace may ask this");
});
