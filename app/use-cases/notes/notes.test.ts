import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { events, notes } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { ANN, BOB } from "../../../tests/support/contacts";
import { aConversation } from "../../../tests/support/talk";
import { aTenant } from "../../../tests/support/tenant";
import { createNote } from "./create-note.server";
import { deleteNote } from "./delete-note.server";
import { notesOf } from "./list-notes.server";
import { updateNote } from "./update-note.server";

const OMAR = { kind: "contact", id: "ct_talk" } as const;
const INQUIRY = { kind: "lead", id: "ld_talk" } as const;

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  return { ...tenant, ann: tenant.seenAs(ANN, "us_ann"), bob: tenant.seenAs(BOB, "us_bob") };
}

const written = async (ctx: Parameters<typeof createNote>[0], body = "Prefers the evening") => {
  const outcome = await createNote(ctx, OMAR, body);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

test("a note on a lead stands on the person's timeline too, with who wrote it", async () => {
  const { db, ann } = await aTalk();
  const outcome = await createNote(ann, INQUIRY, "Prefers the evening");
  expect(outcome.ok).toBe(true);

  const [all, told] = await db.read(db.rows(notes), db.rows(events));
  expect(all).toMatchObject([
    { contactId: "ct_talk", leadId: "ld_talk", body: "Prefers the evening", createdBy: "us_ann" },
  ]);
  expect(told).toMatchObject([
    { type: "note.created", contactId: "ct_talk", leadId: "ld_talk", actor: "us_ann" },
  ]);
});

test("a note is written in one read and one commit, with its event and its words in search, in at most eight rows", async () => {
  const { ann } = await aTalk();
  const { db, bill } = metered(env.DB);
  await written({ ...ann, db: new TenantDb(db, ann.db.tenantId, ANN, new Trail()) });
  expect(bill).toMatchObject({ trips: 2, untold: 0 });
  expect(bill.rowsWritten).toBeLessThanOrEqual(8);
});

test("another agent finds no record to write on, no notes, and none to change or take away", async () => {
  const { ann, bob, db } = await aTalk();
  const id = await written(ann);

  expect(await createNote(bob, OMAR, "x")).toEqual({ ok: false, reason: "contact-not-found" });
  expect(await notesOf(bob, OMAR)).toMatchObject({ reason: "contact-not-found" });
  expect(await updateNote(bob, id, "x")).toEqual({ ok: false, reason: "note-not-found" });
  expect(await deleteNote(bob, id)).toEqual({ ok: false, reason: "note-not-found" });
  const [kept] = await db.read(db.one(notes, id));
  expect(kept?.body).toBe("Prefers the evening");
});

test("another workspace's note is not found, though its id is known", async () => {
  const acme = await aTalk("acme");
  const globex = await aTalk("globex");
  const id = await written(acme.ctx);

  expect(await updateNote(globex.ctx, id, "x")).toMatchObject({ reason: "note-not-found" });
  expect(await deleteNote(globex.ctx, id)).toMatchObject({ reason: "note-not-found" });
  expect(await notesOf(globex.ctx, OMAR)).toMatchObject({ value: { rows: [] } });
  expect(await notesOf(acme.ctx, OMAR)).toMatchObject({ value: { rows: [{}] } });
});

test("what a note said before stays in its history, and saying the same changes nothing", async () => {
  const { ann, db } = await aTalk();
  const id = await written(ann);
  await updateNote(ann, id, "Prefers the morning");
  await updateNote(ann, id, "Prefers the morning");

  const [told] = await db.read(db.rows(events));
  expect(told.map(({ type }) => type).toSorted()).toEqual(["note.created", "note.updated"]);
  expect(told.find(({ type }) => type === "note.updated")?.changes).toEqual({
    body: { from: "Prefers the evening", to: "Prefers the morning" },
  });
});

test("a deleted note leaves its event and no word of itself, in search neither", async () => {
  const { ann, db } = await aTalk();
  const id = await written(ann, "Zanzibarbarian");
  await deleteNote(ann, id);

  const [left, told] = await db.read(db.rows(notes), db.rows(events));
  expect(left).toEqual([]);
  expect(told.map(({ type }) => type).toSorted()).toEqual(["note.created", "note.deleted"]);
  expect(JSON.stringify(told)).not.toContain("Zanzibar");
  const found = await env.DB.prepare(
    "select count(*) as n from long_texts where words match 'zanzibarbarian'",
  ).first();
  expect(found).toEqual({ n: 0 });
});
