import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { namedLike } from "~/db/queries/search";
import { timelineOf } from "~/db/queries/timeline";
import { contacts, dealParties, deals, events, tasks } from "~/db/schema";
import type { Scope } from "~/db/scope";
import { subjectTable } from "~/db/subject-tables";
import { searchQuestion } from "~/domain/search/query";
import { aTenant, NOON } from "../../tests/support/tenant";
import { createDeal } from "./deals/create-deal.server";
import { deleteDeal } from "./deals/delete-deal.server";
import { getDeal } from "./deals/get-deal.server";
import { listDeals, viewDealList } from "./deals/list-deals.server";
import { moveDeal } from "./deals/move-deal.server";
import { updateDeal } from "./deals/update-deal.server";
import { viewBoard } from "./deals/view-board.server";
import { addFile } from "./files/add-file.server";
import { createNote } from "./notes/create-note.server";
import { updateNote } from "./notes/update-note.server";
import { accessSubject, rowsOfSubject } from "./privacy/access/subject-data";
import { createTask } from "./tasks/create-task.server";
import { dueTasks, listTasks } from "./tasks/list-tasks.server";
import { updateTask } from "./tasks/update-task.server";

const agent: Scope = { kind: "all", withoutHeld: true };

/** A deal of somebody's, a person who is none of it as yet, and a colleague who decides about nobody. */
async function aWorld() {
  const acme = await aTenant("acme");
  const theirs = { ...acme.ctx, db: acme.db.as(agent) };
  await acme.db.commit(acme.db.insert(contacts, aPerson("ct_sara", "Sara Haddad")));
  const made = await createDeal(acme.ctx, { contactId: "ct_1", title: "Villa 12 – Sara Haddad" });
  if (!made.ok) throw new Error(made.reason);
  const { id } = made.value;
  const set = (changes: Partial<typeof contacts.$inferSelect>) =>
    acme.db.commit(acme.db.update(contacts, changes, eq(contacts.id, "ct_sara")));
  const seen = async (ctx: Parameters<typeof getDeal>[0]) => {
    const found = await getDeal(ctx, id);
    return found.ok ? found.value.title : found.reason;
  };
  const party = { dealId: id, contactId: "ct_sara", role: "buyer" as const, createdAt: NOON };
  const foundBy = async ({ db }: typeof theirs, q: string) => {
    const reach = { places: 50, turned: 50, lookedThrough: 50 };
    const [hits] = await db.read(db.ask(namedLike(searchQuestion(q), reach, [])));
    return hits.find((hit) => hit.id === id)?.nameEn;
  };
  return {
    ...{ ...acme, theirs, id, set, foundBy },
    found: async (q: string) => (await foundBy(theirs, q)) !== undefined,
    shown: () => seen(theirs),
    decided: () => seen(acme.ctx),
    link: () => acme.db.commit(acme.db.insert(dealParties, party)),
    unlink: () => acme.db.commit(acme.db.delete(dealParties, eq(dealParties.dealId, id))),
  };
}

const aPerson = (id: string, nameEn: string) => ({
  ...{ id, nameEn, nameAr: null, emails: [], phones: [], createdAt: NOON, updatedAt: NOON },
  ...{ createdBy: "us_owner", updatedBy: "us_owner", ownerId: null, teamId: null },
  ...{ sourceKind: "referral", legalBasis: "consent", collectedOn: "2026-06-01" },
});

const TITLE = "Villa 12 – Sara Haddad";

test("[P99] the title of a deal that is linked to somebody after their restriction is kept back, and stays so when they are unlinked, until it has another", async () => {
  const { set, link, unlink, shown, decided, found, theirs, id } = await aWorld();
  await set({ restrictedAt: NOON });
  expect([await shown(), await found("Sara")]).toEqual([TITLE, true]);
  await link();
  expect([await shown(), await decided(), await found("Sara")]).toEqual([null, TITLE, false]);
  await unlink();
  expect([await shown(), await decided()]).toEqual([null, TITLE]);
  await updateDeal(theirs, id, { title: "Villa 12" });
  expect([await shown(), await found("Villa"), await found("Sara")]).toEqual([
    ...["Villa 12", true, false],
  ]);
});

test("[P99][P119] whoever does not see a title neither drops nor keeps it by leaving it out, and what they write instead is kept back as well", async () => {
  const { set, link, shown, decided, found, theirs, ctx, id } = await aWorld();
  await link();
  await set({ minorUntil: NOON * 2 });
  await updateDeal(theirs, id, { title: null, listingRef: "R-12" });
  expect([await shown(), await decided()]).toEqual([null, TITLE]);
  await updateDeal(theirs, id, { title: "Sara again" });
  expect([await shown(), await decided(), await found("again")]).toEqual([
    ...[null, "Sara again", false],
  ]);
  await updateDeal(ctx, id, { title: null });
  expect([await shown(), await decided()]).toEqual([null, null]);
  await updateDeal(ctx, id, { title: "Flat" });
  await set({ guardianId: "ct_1", guardianAgreedAt: NOON });
  expect([await shown(), await found("Flat"), await found("again")]).toEqual(["Flat", true, false]);
});

test("[P99] while another person of the deal is hidden its title stays back", async () => {
  const { set, link, shown, db, id } = await aWorld();
  const other = aPerson("ct_other", "Another");
  await link();
  await db.commit(
    db.insert(contacts, { ...other, restrictedAt: NOON }),
    db.insert(dealParties, {
      ...{ dealId: id, contactId: "ct_other", role: "seller", createdAt: NOON },
    }),
  );
  await set({ restrictedAt: NOON });
  await set({ restrictedAt: null });
  expect(await shown()).toBeNull();
  await db.commit(db.update(contacts, { restrictedAt: null }, eq(contacts.id, "ct_other")));
  expect(await shown()).toBe(TITLE);
});

test("[P99] what is to be done for such a deal keeps its words back too, and the rest of it can be changed", async () => {
  const { set, link, theirs, db, id } = await aWorld();
  const made = await createTask(theirs, { title: "Call Sara", about: { kind: "deal", id } });
  if (!made.ok) throw new Error(made.reason);
  const titleOf = async (taskId: string) => (await db.read(db.one(tasks, taskId)))[0]?.title;
  await link();
  await set({ restrictedAt: NOON });
  const later = await createTask(theirs, { title: "Ask Sara", about: { kind: "deal", id } });
  if (!later.ok) throw new Error(later.reason);
  expect([await titleOf(made.value.id), await titleOf(later.value.id)]).toEqual(["", ""]);
  const changed = await updateTask(theirs, made.value.id, { title: "", dueAt: NOON + 1 });
  expect(changed).toMatchObject({ ok: true, value: { dueAt: NOON + 1 } });
  await set({ restrictedAt: null });
  expect([await titleOf(made.value.id), await titleOf(later.value.id)]).toEqual([
    ...["Call Sara", "Ask Sara"],
  ]);
});

test("[P99] a deal's history names nobody who is hidden, though it is somebody else's by now", async () => {
  const { set, theirs, ctx, db, id } = await aWorld();
  await updateDeal(ctx, id, { contactId: "ct_sara" });
  await updateDeal(ctx, id, { contactId: "ct_1", title: "Villa 12" });
  await set({ restrictedAt: NOON });
  const told = async (as: typeof db) =>
    JSON.stringify(await as.read(as.ask(timelineOf("deal", id))));
  expect(await told(theirs.db)).not.toMatch(/Sara|ct_sara/);
  expect(await told(db)).toMatch(/Sara/);
});

test("[P99] those who decide find a deal by the title that is kept back, and read it in the lists of deals and tasks and on the board", async () => {
  const { set, link, theirs, ctx, id, foundBy } = await aWorld();
  await createTask(theirs, { title: "Call Sara", about: { kind: "deal", id }, dueAt: NOON });
  await link();
  await set({ restrictedAt: NOON });
  const read = async (as: typeof theirs) => {
    const board = await viewBoard(as, {});
    const cards = board.ok ? Object.values(board.value.cards).flat() : [];
    return [
      ...(await viewDealList(as, {})).page.rows,
      ...(await listDeals(as, {})).rows,
      ...cards,
      ...(await listTasks(as, {})).rows,
      ...(await dueTasks(as, {})).rows,
    ]
      .filter((one) => one.id !== "dl_1")
      .map(({ title }) => title || null);
  };
  expect([await foundBy(theirs, "Sara"), await read(theirs)]).toEqual([
    ...[undefined, [null, null, null, null, null]],
  ]);
  expect([await foundBy(ctx, "Sara"), await read(ctx)]).toEqual([
    ...[TITLE, [TITLE, TITLE, TITLE, "Call Sara", "Call Sara"]],
  ]);
});

test("[P99] what was written about such a deal, and why it went from stage to stage, is told in no history but to those who decide", async () => {
  const { set, link, theirs, ctx, id } = await aWorld();
  const noted = await createNote(theirs, { kind: "deal", id }, "Sara called");
  await updateNote(theirs, noted.ok ? noted.value : "", "Sara waits below");
  await moveDeal(theirs, id, { stageId: "st_2", reason: "Sara is in a hurry" });
  await link();
  await set({ restrictedAt: NOON });
  const told = async ({ db }: typeof theirs) =>
    JSON.stringify(
      await db.read(db.ask(timelineOf("deal", id)), db.ask(timelineOf("contact", "ct_1"))),
    );
  expect(await told(theirs)).not.toContain("Sara");
  for (const words of ["Sara called", "Sara waits below", "Sara is in a hurry"])
    expect(await told(ctx)).toContain(words);
  await set({ restrictedAt: null });
  expect(await told(theirs)).toContain("Sara waits below");
});

test("[P99] whoever deletes such a deal takes its files out of the bucket and its notes out of search, and its history says nothing more of it", async () => {
  const { set, link, theirs, db, id } = await aWorld();
  await createNote(theirs, { kind: "deal", id }, "Sara called");
  const bytes = new TextEncoder().encode("signed");
  const file = await addFile(theirs, { kind: "deal", id }, { name: "Sara.txt", bytes });
  if (!file.ok) throw new Error(file.reason);
  await link();
  await set({ restrictedAt: NOON });
  expect(await deleteDeal(theirs, id)).toMatchObject({ ok: true });
  expect(await env.FILES.head(`files/acme/${file.value.id}`)).toBeNull();
  const { results } = await env.DB.prepare("select words from long_texts").all();
  expect(JSON.stringify(results)).not.toContain("sara called");
  const said = JSON.stringify(await db.read(db.rows(events, { where: eq(events.dealId, id) })));
  expect(said).toContain("deal.deleted");
  expect(said).not.toContain("Sara");
});

test("[P99] a deal that is made of, or for, somebody hidden has its title kept back from the first", async () => {
  const { set, ctx, db } = await aWorld();
  await set({ restrictedAt: NOON });
  const made = await createDeal(ctx, { contactId: "ct_sara", title: "For Sara" });
  if (!made.ok) throw new Error(made.reason);
  const [row] = await db.read(db.one(deals, made.value.id));
  expect([row?.title, row?.keptTitle?.revealed, JSON.stringify(row)]).toEqual([
    ...[null, "For Sara", expect.not.stringContaining("For Sara")],
  ]);
});

test("[P99] the person's own copy has the title that is kept back from everybody else", async () => {
  const { set, ctx } = await aWorld();
  await createDeal(ctx, { contactId: "ct_sara", title: "The villa by the sea" });
  await set({ restrictedAt: NOON });
  const subject = await accessSubject(ctx, "ct_sara");
  if (!subject) throw new Error("nobody");
  const given = [];
  for await (const row of rowsOfSubject(ctx, subjectTable("deals"), subject, { n: 0 }))
    given.push(row);
  expect(given).toMatchObject([{ title: "The villa by the sea" }]);
  expect(given[0]).not.toHaveProperty("keptTitle");
});
