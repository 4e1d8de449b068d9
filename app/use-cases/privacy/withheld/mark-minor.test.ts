import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, identities } from "~/db/schema";
import { layla } from "../../../../tests/support/contacts";
import { meanwhile } from "../../../../tests/support/meanwhile";
import { aTenant } from "../../../../tests/support/tenant";
import { createContact } from "../../contacts/create-contact.server";
import { liftRestriction } from "./lift-restriction.server";
import { undoMinor } from "./mark-minor";

/** Somebody who is known as a minor, and a second record of theirs. */
async function aMinor() {
  const acme = await aTenant("acme");
  const until = acme.clock.at + 1;
  const phone = { kind: "phone" as const, norm: "+971501234567", contactId: "ct_1", createdAt: 1 };
  await acme.db.commit(
    acme.db.update(contacts, { minorUntil: until }, eq(contacts.id, "ct_1")),
    acme.db.insert(identities, phone),
  );
  const made = await createContact(acme.ctx, layla({ emails: [] }), { known: "keep" });
  if (!made.ok) throw new Error(made.reason);
  const kept = async () => {
    const ids = ["ct_1", made.value.id];
    const people = await acme.db.read(...ids.map((id) => acme.db.one(contacts, id)));
    return people.map((one) => [one?.minorUntil, one?.restrictedAt !== null]);
  };
  return { ...acme, kept, until };
}

test("[P120] with a mark that was wrong goes what is restricted because of it", async () => {
  const { ctx, kept, until } = await aMinor();
  expect(await kept()).toEqual([
    [until, false],
    [null, true],
  ]);
  expect(await undoMinor(ctx, "ct_1", { reason: "He is forty." })).toMatchObject({ ok: true });
  expect(await kept()).toEqual([
    [null, false],
    [null, false],
  ]);
});

test("[P120] of a minor who was restricted as well the second record stays with the restriction, and with the minor after it", async () => {
  const { ctx, db, kept, until } = await aMinor();
  await db.commit(db.update(contacts, { restrictedAt: 1 }, eq(contacts.id, "ct_1")));
  await liftRestriction(ctx, "ct_1", "Asked for it.");
  expect(await kept()).toEqual([
    [until, false],
    [null, true],
  ]);
  await db.commit(db.update(contacts, { restrictedAt: 1 }, eq(contacts.id, "ct_1")));
  await undoMinor(ctx, "ct_1", { reason: "He is forty." });
  expect(await kept()).toEqual([
    [null, true],
    [null, true],
  ]);
});

test("[P120] a year of birth that is saved while the mark is taken back stands", async () => {
  const { ctx, db, kept, until } = await aMinor();
  meanwhile(() => db.commit(db.update(contacts, { birthYear: 2012 }, eq(contacts.id, "ct_1"))));
  expect(await undoMinor(ctx, "ct_1", { reason: "He is forty." })).toMatchObject({
    reason: "born-so",
  });
  expect(await kept()).toEqual([
    [until, false],
    [null, true],
  ]);
});
