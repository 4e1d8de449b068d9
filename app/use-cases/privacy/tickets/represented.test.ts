import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  contacts,
  identities,
  privacyRequestSteps,
  privacyRequests,
  suppressions,
  workspaces,
} from "~/db/schema";
import { ticketForm } from "~/domain/privacy/ticket.form";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { aDoor, asked, confirmed, type Door, EMAIL } from "../../../../tests/support/door";
import { toOfficer, withOfficer } from "../../../../tests/support/officer";
import { contactRow } from "../../../../tests/support/tenant";
import { actOnRequest } from "../desk/act-on-request.server";
import { nameRecord } from "../desk/name-record.server";
import { confirmTicket } from "./confirm-ticket.server";
import { handToWorkspace } from "./hand-to-workspace.server";
import { markRepresented } from "./mark-represented.server";
import { receiveMail } from "./receive-mail.server";
import { codeOf } from "./ticket";
import { viewAsked } from "./view-asked.server";
import { viewBehalf } from "./view-behalf.server";
import { viewTicket } from "./view-ticket.server";

const LAWYER = "counsel@law.example";
const FOR_LAYLA = {
  ...{ by: "representative" as const, email: LAWYER, details: "A power of attorney." },
  ...{ personName: "Layla", personEmail: "LAYLA@known.example" },
};

const partsOf = async ({ db }: Door["acme"]) => (await db.read(db.rows(privacyRequests)))[0];
const ticketIn = async ({ office }: Door, id: string) => {
  const [ticket] = await office.db.read(office.db.one(privacyRequests, id));
  if (!ticket) throw new Error("no such request");
  return ticket;
};

test("[P105] whoever acts for somebody says for whom, and has an address of their own", () => {
  const faults = (form: object) => {
    const read = ticketForm.safeParse({ type: "access", ...form });
    return read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message]);
  };
  const by = "representative";
  expect(faults({ by, phone: "+971500000061" })).toEqual([
    ...[
      ["email", "own-email-missing"],
      ["personName", "person-name-missing"],
    ],
    ["personEmail", "person-address-missing"],
  ]);
  expect(faults({ by, email: LAWYER, personName: "Layla", personPhone: "0500000061" })).toEqual([]);
  expect(faults({ by: "child", email: LAWYER })).toEqual([["personName", "child-missing"]]);
  expect(faults({ by: "child", email: LAWYER, details: "A listing shows her." })).toEqual([]);
  expect(faults({ by: "self", email: LAWYER })).toEqual([]);
});

test("[P105][P106] what a representative asks is the task of the brokerage that knows whom they act for, and the answer is theirs to read", async () => {
  const door = await aDoor();
  const id = await confirmed(door, FOR_LAYLA);
  const mailed = door.office.mails.map(({ to }) => to.address);
  expect(mailed).toContain(LAWYER);
  expect(mailed).not.toContain(EMAIL);

  const [part] = await partsOf(door.acme);
  expect(part).toMatchObject({ contactId: "ct_2", state: "identity-pending", ticketId: id });
  expect(part?.details).toBe("A power of attorney.");
  expect(await partsOf(door.globex)).toEqual([]);
  expect(await viewBehalf(door.acme.ctx, { ticketId: id })).toMatchObject({
    ...{ by: "representative", email: LAWYER, person: { name: "Layla", email: EMAIL } },
  });

  await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "accept" });
  const refusal = { act: "refuse" as const, reason: "No ground.", under: "Our own rule" };
  await actOnRequest(door.acme.ctx, part?.id ?? "", refusal);
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    answers: [{ workspace: "acme Realty", state: "refused" }],
  });
});

test("[P105] the address of whoever acts for somebody finds nobody, though a brokerage knows it", async () => {
  const door = await aDoor();
  await confirmed(door, { ...FOR_LAYLA, email: EMAIL, personEmail: "nobody@unknown.example" });
  expect(await partsOf(door.acme)).toEqual([]);
});

test("[P105] what a representative asks for different people is not joined, and for the same in the same words it is", async () => {
  const door = await aDoor();
  const first = await confirmed(door, FOR_LAYLA);
  const other = await confirmed(door, { ...FOR_LAYLA, personEmail: "omar@known.example" });
  const again = await confirmed(door, FOR_LAYLA);
  const joined = await Promise.all(
    [first, other, again].map(async (id) => (await ticketIn(door, id)).joinedTo),
  );
  expect(joined).toEqual([null, null, first]);
});

test("[P106] an erasure that a representative asks of a brokerage where the person is gone keeps nobody out, and does not say so", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { ...FOR_LAYLA, type: "erasure" });
  const { db, ctx } = door.acme;
  await db.commit(
    db.delete(identities, eq(identities.contactId, "ct_2")),
    db.delete(contacts, eq(contacts.id, "ct_2")),
  );
  const [part] = await partsOf(door.acme);
  await actOnRequest(ctx, part?.id ?? "", { act: "accept" });
  expect(await actOnRequest(ctx, part?.id ?? "", { act: "finish" })).toMatchObject({ ok: true });
  const [answer] = (await viewTicket(door.ctx, id))?.answers ?? [];
  expect(answer?.answer).toBe(say("en", askerMails)("noneHeld"));
  expect((await db.read(db.rows(suppressions)))[0]).toEqual([]);
});

/** A lawyer's mail of which nothing but its words says that it is for somebody else. */
async function mailed(door: Door, address = LAWYER) {
  const enquire = () => Promise.reject(new Error("it asks for a right"));
  const mail = { address, subject: "Layla", body: "For my client: please erase her data." };
  await receiveMail({ ...door.ctx, enquire }, mail);
  await door.work();
  const [rows] = await door.office.db.read(door.office.db.rows(privacyRequests));
  return rows[0]?.id ?? "";
}

async function typesCode(door: Door, id: string) {
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  await door.work();
}

const LAYLA = { personName: "Layla", personEmail: "LAYLA@known.example" };

test("[P105] for whom a mail asks our own desk says with the checks of the form, and only of a mail that is open", async () => {
  const door = await aDoor();
  const { ctx } = door.office;
  const id = await mailed(door);
  const refusals = [];
  for (const said of [
    { personEmail: EMAIL },
    { personName: "Layla" },
    { personName: "Layla", personEmail: "layla" },
    { personName: "Layla", personPhone: "12" },
  ])
    refusals.push(await markRepresented(ctx, id, said));
  expect(refusals).toMatchObject([
    { reason: "person-name-missing" },
    { reason: "person-address-missing" },
    { reason: "person-not-an-email" },
    { reason: "person-not-a-phone" },
  ]);
  const byForm = await asked(door, { email: LAWYER });
  const notFound = { reason: "privacy-request-not-found" };
  expect(await markRepresented(ctx, byForm, LAYLA)).toMatchObject(notFound);
  await actOnRequest(ctx, id, { act: "withdraw", reason: "By phone." });
  expect(await markRepresented(ctx, id, LAYLA)).toMatchObject(notFound);
});

test.each(["before", "after"] as const)(
  "[P105] a mail that our own desk says is a representative's %s its code came back is the task of the brokerage that knows whom they act for, as by the form",
  async (when) => {
    const door = await aDoor();
    const { ctx } = door.office;
    const id = await mailed(door);
    if (when === "after") await typesCode(door, id);
    expect(await markRepresented(ctx, id, LAYLA)).toMatchObject({ ok: true });
    await door.work();
    if (when === "before") {
      expect(await partsOf(door.acme)).toEqual([]);
      await typesCode(door, id);
    }
    const [part] = await partsOf(door.acme);
    expect(part).toMatchObject({ contactId: "ct_2", type: "erasure", state: "identity-pending" });
    expect(await partsOf(door.globex)).toEqual([]);
    expect(await viewBehalf(door.acme.ctx, { ticketId: id })).toMatchObject({
      ...{ by: "representative", email: LAWYER, person: { name: "Layla", email: EMAIL } },
    });
    expect(await viewAsked(ctx as never, await ticketIn(door, id))).toMatchObject({
      ...{ by: "representative", mayRepresent: false },
    });
    const [steps] = await door.office.db.read(door.office.db.rows(privacyRequestSteps));
    expect(steps.filter(({ act }) => act === "represent")).toHaveLength(1);
  },
);

test("[P105] what a brokerage has under the writer's own address already is not turned round", async () => {
  const door = await aDoor();
  const id = await mailed(door, EMAIL);
  await typesCode(door, id);
  expect(await partsOf(door.acme)).toHaveLength(1);
  expect(await markRepresented(door.office.ctx, id, LAYLA)).toMatchObject({
    reason: "with-a-brokerage",
  });
});

const REPORT = {
  ...{ by: "child" as const, email: "parent@mail.example", details: "She is eleven." },
  ...{ personName: "Mei Lin", brokerage: "Globex" },
};

test("[P120] our own officers hear of a report about a child before any code came back", async () => {
  const door = await aDoor();
  await withOfficer(door.office, "operator-privacy");
  await asked(door, REPORT);
  expect(toOfficer(door.office)).toHaveLength(1);
});

test("[P120] a report that names the child's address is the task of the brokerage that knows it, due in three days, and hides nobody by itself", async () => {
  const door = await aDoor();
  await confirmed(door, { ...REPORT, personEmail: EMAIL });
  const [part] = await partsOf(door.acme);
  expect(part).toMatchObject({
    ...{ contactId: "ct_2", type: "erasure", purpose: "child", dueOn: "2026-06-04" },
    state: "identity-pending",
  });
  const { db, ctx } = door.acme;
  const minor = async () => (await db.read(db.one(contacts, "ct_2")))[0]?.minorUntil ?? null;
  expect(await minor()).toBeNull();
  await actOnRequest(ctx, part?.id ?? "", { act: "accept" });
  expect(await minor()).not.toBeNull();
});

test("[P120] our own desk that knows who reports sets the search going, though no code came back", async () => {
  const door = await aDoor();
  const id = await asked(door, { ...REPORT, personEmail: EMAIL });
  expect(await partsOf(door.acme)).toEqual([]);
  await actOnRequest(door.office.ctx, id, { act: "accept" });
  await door.work();
  expect(await partsOf(door.acme)).toMatchObject([{ contactId: "ct_2", purpose: "child" }]);
});

test("[P120] our own desk calls no report about a child done before a brokerage has it, or a reason says why nothing is held", async () => {
  const door = await aDoor();
  const { ctx } = door.office;
  const [id, other] = [
    await confirmed(door, REPORT),
    await confirmed(door, { ...REPORT, personName: "Bo" }),
  ];
  const finish = { act: "finish" as const };
  expect(await actOnRequest(ctx, id, finish)).toMatchObject({ reason: "not-handed-on" });

  expect(await actOnRequest(ctx, other, { ...finish, reason: "We asked them." })).toMatchObject({
    ok: true,
  });
  expect(await ticketIn(door, other)).toMatchObject({ state: "done", answer: "We asked them." });

  expect(await handToWorkspace(ctx, id, "nowhere")).toMatchObject({
    reason: "workspace-unknown",
  });
  expect(await handToWorkspace(ctx, id, "GLOBEX realty")).toMatchObject({ ok: true });
  await door.work();
  expect(await handToWorkspace(ctx, id, "globex")).toMatchObject({ reason: "already-handed-on" });
  expect(await viewAsked(ctx as never, await ticketIn(door, id))).toMatchObject({
    parts: 1,
    answered: 0,
  });
  expect(await actOnRequest(ctx, id, finish)).toMatchObject({ ok: true });
  expect((await ticketIn(door, id)).answer).toBe(say("en", askerMails)("handedOn"));
});

test("[P120] a name that several brokerages have is not taken for one of them; an address is", async () => {
  const door = await aDoor();
  const { ctx } = door.office;
  const { db } = door.globex;
  await db.commit(db.update(workspaces, { name: "acme" }, eq(workspaces.slug, "globex")));
  await db.commit(db.update(workspaces, { slug: "elsewhere" }, eq(workspaces.slug, "globex")));
  await door.acme.db.commit(
    door.acme.db.update(
      workspaces,
      { name: "acme", slug: "acme-homes" },
      eq(workspaces.slug, "acme"),
    ),
  );
  const id = await confirmed(door, REPORT);
  expect(await handToWorkspace(ctx, id, "Acme")).toMatchObject({ reason: "workspace-not-plain" });
  expect(await handToWorkspace(ctx, id, "acme-homes")).toMatchObject({ ok: true });
});

test("[P120] the brokerage that was given a report says whose record it means, and erases it by the same request", async () => {
  const door = await aDoor();
  const id = await confirmed(door, REPORT);
  await handToWorkspace(door.office.ctx, id, "globex");
  await door.work();
  const { db, ctx } = door.globex;
  const [part] = await partsOf(door.globex);
  expect(part).toMatchObject({ contactId: null, dueOn: "2026-06-04", state: "identity-pending" });
  await db.commit(
    db.insert(contacts, contactRow("ct_9")),
    db.insert(identities, {
      kind: "phone",
      norm: "+971500000099",
      contactId: "ct_9",
      createdAt: 1,
    }),
  );
  const partId = part?.id ?? "";
  expect(await nameRecord(ctx, partId, "+971 50 000 0098")).toMatchObject({
    reason: "record-unknown",
  });
  expect(await nameRecord(ctx, partId, "+971 50 000 0099")).toMatchObject({ ok: true });
  await actOnRequest(ctx, partId, { act: "accept" });
  expect((await db.read(db.one(contacts, "ct_9")))[0]?.minorUntil).not.toBeNull();
  expect(await actOnRequest(ctx, partId, { act: "finish" })).toMatchObject({
    reason: "not-erased",
  });
  expect(await nameRecord(ctx, partId, "ct_9")).toMatchObject({ reason: "not-from-here" });
});

test("[P120] the brokerage that finds no record of the child says how it looked, and keeps nothing of what was written", async () => {
  const door = await aDoor();
  const id = await confirmed(door, REPORT);
  await handToWorkspace(door.office.ctx, id, "globex");
  await door.work();
  const { ctx } = door.globex;
  const partId = (await partsOf(door.globex))[0]?.id ?? "";
  await actOnRequest(ctx, partId, { act: "accept" });
  expect(await actOnRequest(ctx, partId, { act: "finish" })).toMatchObject({
    reason: "record-not-named",
  });
  const none = { act: "finish-with-exceptions" as const, reason: "No Mei Lin in any list." };
  expect(await actOnRequest(ctx, partId, none)).toMatchObject({ ok: true });
  expect(await partsOf(door.globex)).toMatchObject([
    { state: "done-with-exceptions", answer: "No Mei Lin in any list.", details: null },
  ]);
});
