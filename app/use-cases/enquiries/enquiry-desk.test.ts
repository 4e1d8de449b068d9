import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { NoSuchCursor } from "~/db/paging";
import { events } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { anOffice, DECEMBER } from "../../../tests/support/office";
import { aTenant } from "../../../tests/support/tenant";
import { deleteEnquiry } from "./delete-enquiry.server";
import { listEnquiries } from "./list-enquiries.server";
import { settleEnquiry } from "./settle-enquiry.server";
import { viewEnquiry } from "./view-enquiry.server";

const LAYLA = "layla@marina.example";
const all = { state: null, cursor: null };

/** Our own desk, to which somebody wrote `many` times. */
async function aDesk(many = 5) {
  const office = await anOffice();
  const db = new EnquiryDb(env.DB);
  for (let n = 1; n <= many; n++)
    await db.add({
      ...{ id: `eq_${n}`, at: DECEMBER + n, locale: "en", topic: "sales", name: `Layla ${n}` },
      ...{ email: LAYLA, message: "How much is it?", dueAt: DECEMBER + DAY_MS },
    });
  const ctx = office.as("us_support");
  const acts = async () => {
    const [rows] = await office.db.read(office.db.rows(events));
    return rows.filter(({ objectKind }) => objectKind === "enquiry");
  };
  return { ...office, ctx, acts };
}

test("[P27] the desk reads everything that was written, the newest first, page by page, each once", async () => {
  const { ctx } = await aDesk();
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listEnquiries>> = await listEnquiries(ctx, {
      ...{ state: null, cursor, limit: 2 },
    });
    seen.push(...page.enquiries.map(({ id }) => id));
    cursor = page.nextCursor;
    expect(page.open).toBe(5);
  } while (cursor);
  expect(seen).toEqual(["eq_5", "eq_4", "eq_3", "eq_2", "eq_1"]);
  await expect(listEnquiries(ctx, { ...all, cursor: "mangled" })).rejects.toThrow(NoSuchCursor);
});

test("a list shows neither what was written nor from which address; one's own page shows both", async () => {
  const { ctx } = await aDesk(1);
  expect(JSON.stringify(await listEnquiries(ctx, all))).not.toMatch(/How much|marina/);
  expect(await viewEnquiry(ctx, "eq_1")).toMatchObject({
    ...{ email: LAYLA, message: "How much is it?", state: "open", settledBy: null },
  });
  expect(await viewEnquiry(ctx, "eq_9")).toBeUndefined();
});

test("what is answered or closed is kept as such, with who said so in the trail", async () => {
  const { ctx, acts } = await aDesk(3);
  expect(await settleEnquiry(ctx, "eq_1", "answered")).toMatchObject({ ok: true });
  expect(await settleEnquiry(ctx, "eq_2", "closed")).toMatchObject({ ok: true });
  const inState = async (state: "open" | "answered" | "closed") =>
    (await listEnquiries(ctx, { ...all, state })).enquiries.map(({ id }) => id);
  expect(await inState("open")).toEqual(["eq_3"]);
  expect(await inState("answered")).toEqual(["eq_1"]);
  expect(await inState("closed")).toEqual(["eq_2"]);
  expect(await acts()).toMatchObject([
    { type: "enquiry.settled", objectId: "eq_1", actor: "us_support", reason: "answered" },
    { type: "enquiry.settled", objectId: "eq_2", actor: "us_support", reason: "closed" },
  ]);
  expect(await settleEnquiry(ctx, "eq_9", "closed")).toMatchObject({ reason: "enquiry-not-found" });
});

test("what is deleted is gone, and the trail says who deleted it and nothing of what it said", async () => {
  const { ctx, acts } = await aDesk(2);
  expect(await deleteEnquiry(ctx, "eq_1")).toMatchObject({ ok: true });
  expect(await deleteEnquiry(ctx, "eq_1")).toMatchObject({ reason: "enquiry-not-found" });
  expect((await listEnquiries(ctx, all)).enquiries).toMatchObject([{ id: "eq_2" }]);
  expect(await acts()).toMatchObject([{ type: "enquiry.deleted", objectId: "eq_1" }]);
  expect(JSON.stringify(await acts())).not.toMatch(/Layla|marina/);
});

test("no workspace but the operator's own reaches what was written to us", async () => {
  await aDesk(1);
  const acme = await aTenant("acme");
  const denied = "only the operator's workspace may ask this";
  await expect(listEnquiries(acme.ctx, all)).rejects.toThrow(denied);
  await expect(viewEnquiry(acme.ctx, "eq_1")).rejects.toThrow(denied);
  await expect(settleEnquiry(acme.ctx, "eq_1", "closed")).rejects.toThrow(denied);
  await expect(deleteEnquiry(acme.ctx, "eq_1")).rejects.toThrow(denied);
});
