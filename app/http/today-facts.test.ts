import { expect, test } from "vitest";
import { contacts, deals, leads, messages, tasks, threads } from "~/db/schema";
import { personOf } from "~/domain/contacts/names";
import { viewToday } from "~/use-cases/today/view-today.server";
import { ANN } from "../../tests/support/contacts";
import { followedRow, leadRow } from "../../tests/support/leads";
import { aTenant, contactRow, dealRow, NOON } from "../../tests/support/tenant";
import { inboxFacts } from "./inbox-facts";
import { shownToday } from "./today-facts";

const HOUR = 3_600_000;
const MINE = { ownerId: "us_ann", teamId: "tm_1" };
const LAYLA = { contactName: "Layla Haddad", contactNameAr: "ليلى حداد" };

async function aDay() {
  const acme = await aTenant("acme");
  const theirs = { ...MINE, ...LAYLA, contactId: "ct_2" };
  const company = { accountName: "Sample Harbour", accountNameAr: "مرفأ النموذج" };
  await acme.db.commit(
    acme.db.insert(
      contacts,
      contactRow("ct_2", { ...MINE, nameEn: "Layla Haddad", nameAr: "ليلى حداد" }),
    ),
    acme.db.insertMany(leads, [
      leadRow("ld_waits", { ...theirs, answerDueAt: NOON + HOUR }),
      followedRow("ld_due", NOON, theirs),
      followedRow("ld_later", NOON + 48 * HOUR, theirs),
    ]),
    acme.db.insert(tasks, {
      ...{ createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" },
      ...{ ...MINE, id: "tk_1", title: "Call", dueAt: NOON, contactId: "ct_2" },
    }),
    acme.db.insertMany(deals, [
      dealRow("dl_person", { ...MINE, ...LAYLA, title: null, nextStepAt: NOON + HOUR }),
      dealRow("dl_company", { ...MINE, ...company, title: null, nextStepAt: NOON + HOUR }),
      dealRow("dl_bare", { ...MINE, ...LAYLA, title: null }),
    ]),
  );
  const ctx = acme.seenAs(ANN, "us_ann");
  const day = await viewToday({ ...ctx, locale: "ar" }, false, "ld_waits");
  return { acme, ctx, day };
}

test("on Today a reader of Arabic sees Arabic names: of who waits, is due, comes next and has deals", async () => {
  const { day } = await aDay();
  const { waiting, followUps, bare, deals: dealt, next, told } = shownToday(day, "ar");

  expect(waiting.leads.map((lead) => personOf(lead, "ar"))).toEqual(["ليلى حداد"]);
  const names = [...followUps.items, ...bare.items].map((item) => {
    if (item.kind === "task") return item.task.name;
    return item.kind === "deal" ? item.deal.name : personOf(item.lead, "ar");
  });
  expect(names).toEqual(["ليلى حداد", "ليلى حداد", "ليلى حداد"]);
  expect(dealt.items.map(({ name }) => name).sort()).toEqual(["ليلى حداد", "مرفأ النموذج"].sort());
  expect(next?.name).toBe("ليلى حداد");
  expect(told && personOf(told, "ar")).toBe("ليلى حداد");
  expect(JSON.stringify(shownToday(day, "en").deals)).toContain("Layla Haddad");
});

const messageRow = (id: string, body: string) => ({
  ...{ id, body, threadId: "th_1", contactId: "ct_2", channel: "whatsapp" },
  ...{ createdAt: NOON, sentAt: NOON, direction: "in" as const, status: "received" as const },
});

test("Today quotes what waits for an answer: what they wrote since the last one, else the enquiry, and nothing that is gone or of a person one does not see", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const waits = (id: string, waitingMessageId: string | null, contactId = "ct_2") =>
    leadRow(id, { ...MINE, contactId, message: "Is it free?", waitingMessageId });
  for (const { db } of [globex, acme])
    await db.commit(
      db.insert(contacts, contactRow("ct_2", MINE)),
      db.insert(contacts, contactRow("ct_bobs", { ownerId: "us_bob" })),
      db.insert(threads, {
        ...{ id: "th_1", contactId: "ct_2", channel: "whatsapp" },
        ...{ createdAt: NOON, lastMessageAt: NOON },
      }),
      db.insert(messages, messageRow("msg_1", db === acme.db ? "At five then?" : "Another's")),
      db.insert(messages, { ...messageRow("msg_bobs", "Secret"), contactId: "ct_bobs" }),
    );
  await acme.db.commit(
    acme.db.insertMany(leads, [
      waits("ld_1", null),
      waits("ld_2", "msg_1"),
      waits("ld_3", "msg_gone"),
      waits("ld_4", "msg_bobs", "ct_bobs"),
    ]),
  );
  const { waiting } = shownToday(await viewToday(acme.seenAs(ANN, "us_ann"), false), "en");
  expect(waiting.leads.map(({ id, message }) => [id, message])).toEqual([
    ["ld_1", "Is it free?"],
    ["ld_2", "At five then?"],
    ["ld_3", null],
    ["ld_4", null],
  ]);
});

test("in the Inbox a reader of Arabic sees the Arabic name, a reader of English the Latin one", async () => {
  const { ctx } = await aDay();
  const request = new Request("https://closr.test/w/acme/inbox");
  const { leads: shown } = await inboxFacts({ ctx, request, may: () => false });
  expect(shown.map((lead) => [personOf(lead, "ar"), personOf(lead, "en")])).toEqual([
    ["ليلى حداد", "Layla Haddad"],
  ]);
});
