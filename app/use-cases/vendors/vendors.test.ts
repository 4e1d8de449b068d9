import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AttemptsDb } from "~/db/attempts-db.server";
import { registerEntries, workspaces } from "~/db/schema";
import { verifyDocument } from "~/services/signing/documents";
import { registerMails } from "~/words/register-mails";
import { say } from "~/words/words";
import { anOffice } from "../../../tests/support/office";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { changeEntry } from "../registers/save-entry.server";
import { settleEntry } from "../registers/settle-entry.server";
import { tellOfEntry } from "../registers/tell-of-entry.server";
import { mailList } from "./mail-list.server";
import { listObjections, objectTo } from "./object.server";
import type { VendorCtx } from "./vendor-ctx";

const EMAIL = "layla@marina.example";

/** Somebody at /subprocessors. */
async function aVisitor() {
  const office = await anOffice();
  const waiting: Promise<unknown>[] = [];
  const ctx: VendorCtx = {
    ...office.services,
    office: office.db,
    attempts: new AttemptsDb(env.DB),
    now: () => office.clock.at,
    locale: "en",
    addressHash: "somewhere",
    hashOf: async (_, text) => `hash of ${text}`,
    later: (work) => void waiting.push(work()),
    listed: async () => office.vendors,
  };
  const settled = () => Promise.all(waiting);
  return { ...office, ctx, settled };
}

test("whoever asks is mailed the list at once, and its signature holds until a byte is changed [P61]", async () => {
  const { ctx, settled, mails, services } = await aVisitor();
  expect(await mailList(ctx, EMAIL)).toMatchObject({ ok: true });
  await settled();

  const signed = /^\{.*\}$/m.exec(mails[0]?.text ?? "")?.[0] ?? "";
  const keys = await services.publicKeys();
  expect(JSON.parse(signed)).toMatchObject({ kind: "sub-processor-list" });
  expect(await verifyDocument(signed, keys)).toMatchObject({ ok: true });
  const altered = signed.replace("Cloudflare", "Cloudflair");
  expect(await verifyDocument(altered, keys)).toMatchObject({ reason: "document-altered" });
});

test("one place cannot have us mail an address without end", async () => {
  const { ctx } = await aVisitor();
  for (const _ of [1, 2, 3, 4]) expect(await mailList(ctx, EMAIL)).toMatchObject({ ok: true });
  expect(await mailList(ctx, EMAIL)).toMatchObject({ reason: "too-many-attempts" });
});

test("a workspace objects, the operator answers, and another workspace sees nothing of it [P61]", async () => {
  const office = await aVisitor();
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  for (const { db } of [acme, globex]) {
    const { tenantId } = db;
    const row = { id: tenantId, createdAt: NOON, name: tenantId, slug: tenantId };
    await db.commit(db.insert(workspaces, row));
  }
  const listed = office.vendors;
  const wish = { vendor: listed[0]?.id ?? "", objection: "We want no mail through them." };
  const kept = await objectTo(acme.ctx, listed, EMAIL, wish);
  if (!kept.ok) throw new Error(kept.reason);

  expect(await listObjections(acme.ctx)).toMatchObject([
    { objection: wish.objection, answerBy: "2026-07-01", answer: null },
  ]);
  expect(await listObjections(globex.ctx)).toEqual([]);
  const [entry] = await office.db.read(office.db.one(registerEntries, kept.value));
  const fields = { ...entry?.fields, answer: "We route yours elsewhere." };
  const staff = office.as("us_privacy");
  const seen = { id: kept.value, revision: 1 };
  expect(await changeEntry(staff, "objections", seen, fields)).toMatchObject({ ok: true });
  expect(await settleEntry(staff, "objections", kept.value, "answer")).toMatchObject({ ok: true });
  expect(await listObjections(acme.ctx)).toMatchObject([{ answer: "We route yours elsewhere." }]);
});

test.each(["en", "ar"] as const)(
  "whoever objects in %s is answered in it [P61]",
  async (locale) => {
    const office = await aVisitor();
    const acme = await aTenant("acme");
    const { tenantId } = acme.db;
    const row = { id: tenantId, createdAt: NOON, name: tenantId, slug: tenantId };
    await acme.db.commit(acme.db.insert(workspaces, row));
    const wish = {
      vendor: office.vendors[0]?.id ?? "",
      objection: "We want no mail through them.",
    };
    const kept = await objectTo({ ...acme.ctx, locale }, office.vendors, EMAIL, wish);
    if (!kept.ok) throw new Error(kept.reason);

    const [entry] = await office.db.read(office.db.one(registerEntries, kept.value));
    const staff = office.as("us_privacy");
    const fields = { ...entry?.fields, answer: "We route yours elsewhere." };
    await changeEntry(staff, "objections", { id: kept.value, revision: 1 }, fields);
    await settleEntry(staff, "objections", kept.value, "answer");
    await tellOfEntry(office.as("system"), kept.value, { after: "", attempt: 0 });
    const vendor = office.vendors[0]?.name ?? "";
    const mail = office.mails.find(({ to }) => to.address === EMAIL);
    expect(mail?.subject).toBe(say(locale, registerMails)("objectionSubject", { vendor }));
    expect(mail?.html).toContain(`<html lang="${locale}"`);
  },
);

test("an objection after the thirty days is refused, and so is one to nobody [P61]", async () => {
  const { vendors } = await aVisitor();
  const acme = await aTenant("acme");
  const [first] = vendors;
  if (!first) throw new Error("no vendors");
  const late = [{ ...first, objectionUntil: "2026-05-31" }];
  const wish = { vendor: first.id, objection: "We want no mail through them." };
  expect(await objectTo(acme.ctx, late, EMAIL, wish)).toMatchObject({
    reason: "objection-too-late",
  });
  expect(await objectTo(acme.ctx, [], EMAIL, wish)).toMatchObject({ reason: "no-such-vendor" });
});
