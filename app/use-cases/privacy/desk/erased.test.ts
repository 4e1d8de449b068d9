import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import {
  contacts,
  identities,
  mailSubscriptions,
  mailSuppressions,
  privacyRequests,
  suppressions,
} from "~/db/schema";
import { aDoor, confirmed, type Door, EMAIL, partOf } from "../../../../tests/support/door";
import { meanwhile } from "../../../../tests/support/meanwhile";
import { contactRow } from "../../../../tests/support/tenant";
import { addressHashOf } from "../../address-hash";
import { suppressedBy } from "../../suppression";
import { requestErasure } from "../request-erasure.server";
import { eraseAsked } from "../tickets/view-asked.server";
import { actOnRequest } from "./act-on-request.server";
import { openRequest } from "./open-request.server";

vi.setConfig({ testTimeout: 60_000 });

const DONE = { act: "finish" as const };
const gone = ({ acme: { db } }: Door, id = "ct_2") =>
  db.commit(db.delete(contacts, eq(contacts.id, id)));

test("[P96] nothing is held of whoever asked: it may be called done, says so, and no file brings them in", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "erasure", phone: "+971 50 000 0061" });
  const { id } = await partOf(door);
  expect(await actOnRequest(door.acme.ctx, id, DONE)).toMatchObject({ reason: "not-erased" });

  await gone(door);
  const { db } = door.acme;
  const other = { kind: "email" as const, norm: EMAIL, contactId: "ct_1", createdAt: 1 };
  await db.commit(db.insert(identities, other));
  expect(await actOnRequest(door.acme.ctx, id, DONE)).toMatchObject({ reason: "not-erased" });

  await db.commit(db.delete(identities, eq(identities.norm, EMAIL)));
  expect(await actOnRequest(door.acme.ctx, id, DONE)).toMatchObject({ ok: true });
  expect(await partOf(door)).toMatchObject({
    ...{ state: "done", certificateId: null },
    answer: expect.stringContaining("hold nothing"),
  });
  const suppressed = async (kind: "email" | "phone", norm: string) =>
    (await db.read(await suppressedBy(door.acme.ctx, [{ kind, norm }])))[0];
  expect(await suppressed("email", EMAIL)).toMatchObject([{ requestId: id }]);
  // A code shows whose the mail is; the phone may be anybody's.
  expect(await suppressed("phone", "+971500000061")).toEqual([]);
  const [theirs] = await door.globex.db.read(door.globex.db.rows(suppressions as never));
  expect(theirs).toEqual([]);
});

test("[P96] a record that is gone without an erasure, and no address to keep out, is not called an erasure", async () => {
  const door = await aDoor();
  const asked = await openRequest(door.acme.ctx, {
    ...{ type: "erasure", contactId: "ct_2", door: "desk" },
  });
  if (!asked.ok) throw new Error(asked.reason);
  await gone(door);
  const { requestId } = asked.value;
  for (const act of ["finish", "finish-with-exceptions"] as const) {
    const done = await actOnRequest(door.acme.ctx, requestId, { act, reason: "It is gone." });
    expect(done).toMatchObject({ reason: "not-proven" });
  }
  expect(await partOf(door)).toMatchObject({ closedAt: null });
});

test("[P96] whoever comes in with the address while it is called done is not overlooked", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "erasure" });
  const { id } = await partOf(door);
  await gone(door);
  const { db, ctx } = door.acme;
  const comesIn = { kind: "email" as const, norm: EMAIL, contactId: "ct_1", createdAt: 1 };
  // The request, its ticket, the contact, the ticket's address, and who has it.
  meanwhile(() => db.commit(db.insert(identities, comesIn)), 5);
  expect(await actOnRequest(ctx, id, DONE)).toMatchObject({ reason: "request-changed" });
  expect(await partOf(door)).toMatchObject({ closedAt: null });
  expect((await db.read(db.rows(suppressions)))[0]).toEqual([]);
});

test("[P96] what somebody asked for another keeps nobody's address out", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "erasure", by: "representative" });
  await gone(door);
  const { id } = await partOf(door);
  expect(await actOnRequest(door.acme.ctx, id, { act: "accept" })).toMatchObject({ ok: true });
  expect(await actOnRequest(door.acme.ctx, id, DONE)).toMatchObject({ ok: true });
  expect((await door.acme.db.read(door.acme.db.rows(suppressions)))[0]).toEqual([]);
});

test("[P96] our own desk calls no erasure of its own contact or of an account done without its certificate", async () => {
  const { office } = await aDoor();
  const { db, ctx } = office;
  await db.commit(db.insert(contacts, contactRow("ct_9")));
  const asked = await openRequest(ctx, { type: "erasure", contactId: "ct_9", door: "desk" });
  if (!asked.ok) throw new Error(asked.reason);
  const { requestId } = asked.value;
  expect(await actOnRequest(ctx, requestId, DONE)).toMatchObject({ reason: "not-erased" });
  await db.commit(db.delete(contacts, eq(contacts.id, "ct_9")));
  expect(await actOnRequest(ctx, requestId, DONE)).toMatchObject({ reason: "not-proven" });

  const [request] = await db.read(db.one(privacyRequests, requestId));
  if (!request) throw new Error("there is one");
  const { tenantId: _, ...row } = request;
  const account = { ...row, id: "pr_account", contactId: null, door: "account" as const };
  await db.commit(db.insert(privacyRequests, { ...account, subjectHash: "of an account" }));
  expect(await actOnRequest(ctx, account.id, DONE)).toMatchObject({ reason: "not-proven" });
});

test("[P96] a second request of somebody who was erased for the first is done by the same certificate", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "erasure" });
  const first = await partOf(door);
  const { db } = door.acme;
  const { tenantId: _, ...row } = first;
  const erasing = await requestErasure(door.acme.ctx, "ct_2");
  door.office.rung.push(...door.acme.rung.splice(0));
  await door.work();
  const requestId = erasing.ok ? erasing.value.requestId : "";
  const [done] = await db.read(db.one(privacyRequests, requestId));
  expect(done?.certificateId).toEqual(expect.any(String));

  const left = { ...row, id: "pr_0", ticketId: null, contactId: null };
  await db.commit(db.insert(privacyRequests, left));
  expect(await actOnRequest(door.acme.ctx, "pr_0", DONE)).toMatchObject({ ok: true });
  const [second] = await db.read(db.one(privacyRequests, "pr_0"));
  expect(second).toMatchObject({ state: "done", certificateId: done?.certificateId });
});

test("[P96] our own desk calls no erasure done while it holds something of the address", async () => {
  const door = await aDoor();
  const addressHash = await addressHashOf(door.office.ctx, EMAIL);
  const { db } = door.office;
  const mail = { id: "ms_1", createdAt: 1, awaitingSince: null, consentId: "mc_1" };
  const agreed = { locale: "en", law: "AE", textVersion: "1", textSha256: "t" } as const;
  await db.commit(
    db.insert(mailSubscriptions, {
      ...{ ...mail, ...agreed, email: EMAIL, addressHash, purpose: "sub-processors" as const },
    }),
  );
  const id = await confirmed(door, { type: "erasure", by: "representative" });
  expect(await actOnRequest(door.office.ctx, id, DONE)).toMatchObject({ reason: "not-erased" });
  await eraseAsked(door.office.ctx, id);
  expect(await actOnRequest(door.office.ctx, id, DONE)).toMatchObject({ ok: true });
});

test("[P100] our own desk calls no objection done while news still go to the address", async () => {
  const door = await aDoor();
  const { ctx, db } = door.office;
  const addressHash = await addressHashOf(ctx, EMAIL);
  const mail = { id: "ms_1", createdAt: 1, awaitingSince: null, consentId: "mc_1" };
  const agreed = { locale: "en", law: "AE", textVersion: "1", textSha256: "t" } as const;
  await db.commit(
    db.insert(mailSubscriptions, {
      ...{ ...mail, ...agreed, email: EMAIL, addressHash, purpose: "tips" as const },
    }),
  );
  const id = await confirmed(door, {
    type: "objection",
    purpose: "marketing",
    by: "representative",
  });
  expect(await actOnRequest(ctx, id, DONE)).toMatchObject({ reason: "not-stopped" });
  expect(await actOnRequest(ctx, id, { act: "stop" })).toMatchObject({ ok: true });
  expect(await db.read(db.rows(mailSubscriptions))).toEqual([[]]);
  const [noes] = await db.read(db.rows(mailSuppressions));
  expect(noes.map(({ hash }) => hash)).toEqual([addressHash, addressHash, addressHash]);
});
